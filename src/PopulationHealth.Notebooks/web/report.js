// Draws the figures of the report with the local copy of plotly.js, each when it comes near the viewport. The picture stays until the
// drawing is there, stays when it fails, and is what is printed.
(function () {
  'use strict';
  var source = document.currentScript.getAttribute('data-plotly');
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  var darkOf = {};
  (document.currentScript.getAttribute('data-dark') || '').split(' ').forEach(function (colour, i, all) {
    if (i % 2) darkOf[all[i - 1]] = colour;
  });
  var figures = document.querySelectorAll('script.plotly-json');

  // A picture that does not scroll is no stop for the keyboard.
  function chooseStops() {
    document.querySelectorAll('.ph-picture[role=group]').forEach(function (box) {
      if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0'); else box.removeAttribute('tabindex');
    });
  }
  window.addEventListener('resize', chooseStops);
  chooseStops();
  if (!figures.length || !('IntersectionObserver' in window) || !window.Promise) return;

  var loading = null;
  function loadPlotly() {
    loading = loading || new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = source;
      script.onload = function () { resolve(window.Plotly); };
      script.onerror = reject;
      document.head.appendChild(script);
    });
    return loading;
  }

  // Plotly does not shrink text, and a diagram has nothing to zoom into: there the picture serves better.
  function keepsPicture(meta, svg) {
    return Boolean(meta.isDiagram) || svg.getBoundingClientRect().width < (meta.minimumWidth || 0);
  }

  function newPlot(svg) {
    var plot = document.createElement('div');
    plot.className = 'ph-plot ph-pending';
    plot.setAttribute('role', 'group');
    var title = svg.querySelector('title');
    if (title) plot.setAttribute('aria-label', title.textContent);
    plot.appendChild(document.createElement('div'));
    return plot;
  }

  function layoutFor(layout, size) {
    delete layout.width;
    layout.autosize = true;
    layout.height = Math.round(size.height);
    return layout;
  }

  function hex(channels) {
    return '#' + channels.map(function (channel) { return ('0' + Number(channel).toString(16)).slice(-2); }).join('');
  }

  // Standard colours become those of the dark theme on a dark page; colours that the author chose stay.
  function read(script) {
    var isOwn = script.parentElement.querySelector('.ph-own-theme');
    if (!dark.matches || isOwn) return JSON.parse(script.textContent);
    return JSON.parse(script.textContent, function (key, value) {
      if (typeof value !== 'string') return value;
      if (Object.hasOwn(darkOf, value)) return darkOf[value];
      var rgba = /^rgba\((\d+),(\d+),(\d+),([\d.]+)\)$/.exec(value);
      var other = rgba && darkOf[hex(rgba.slice(1, 4))];
      return other ? other + ('0' + Math.round(rgba[4] * 255).toString(16)).slice(-2) : value;
    });
  }

  function draw(script) {
    var svg = script.parentElement.querySelector('.ph-picture svg');
    if (!svg) return;
    var picture = svg.parentElement;
    var figure = read(script);
    var meta = (figure.layout || {}).meta || {};
    if (keepsPicture(meta, svg)) return;
    var size = svg.getBoundingClientRect();
    var plot = newPlot(svg);
    loadPlotly().then(function (Plotly) {
      plot.style.maxWidth = getComputedStyle(svg).maxWidth;
      picture.appendChild(plot);
      // No bar of buttons: it would offer to upload the chart.
      var config = { responsive: true, displaylogo: false, displayModeBar: false, plotlyServerURL: '' };
      dark.addEventListener('change', function () {
        var again = read(script);
        Plotly.react(plot.firstChild, again.data || [], layoutFor(again.layout || {}, size), config);
      });
      return Plotly.newPlot(plot.firstChild, figure.data || [], layoutFor(figure.layout || {}, size), config);
    }).then(function () {
      plot.classList.remove('ph-pending');
      // A window that becomes narrow gets the picture back.
      var choose = function () { picture.classList.toggle('ph-drawn', picture.clientWidth >= (meta.minimumWidth || 0)); };
      window.addEventListener('resize', choose);
      choose();
    }).catch(function () {
      plot.remove();
    });
  }

  var observer = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return;
      observer.unobserve(entry.target);
      draw(entry.target.querySelector('script.plotly-json'));
    });
  }, { rootMargin: '400px 0px' });
  figures.forEach(function (script) { observer.observe(script.parentElement); });
})();
