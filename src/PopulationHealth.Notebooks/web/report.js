// Draws the figures of the report with the local copy of plotly.js, each when it comes near the viewport. The picture stays until the
// drawing is there, stays when it fails, and is what is printed.
(function () {
  'use strict';
  var source = document.currentScript.getAttribute('data-plotly');
  var figures = document.querySelectorAll('script.plotly-json');
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

  function draw(script) {
    var svg = script.parentElement.querySelector('.ph-picture svg');
    if (!svg) return;
    var picture = svg.parentElement;
    var figure = JSON.parse(script.textContent);
    var meta = (figure.layout || {}).meta || {};
    if (keepsPicture(meta, svg)) return;
    var size = svg.getBoundingClientRect();
    var plot = newPlot(svg);
    loadPlotly().then(function (Plotly) {
      plot.style.maxWidth = getComputedStyle(svg).maxWidth;
      picture.appendChild(plot);
      return Plotly.newPlot(plot.firstChild, figure.data || [], layoutFor(figure.layout || {}, size),
        // No bar of buttons: it would offer to upload the chart.
        { responsive: true, displaylogo: false, displayModeBar: false, plotlyServerURL: '' });
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
