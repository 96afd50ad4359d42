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

  function newPlot(svg) {
    var plot = document.createElement('div');
    plot.className = 'ph-plot ph-pending';
    plot.setAttribute('role', 'group');
    ['aria-label', 'aria-labelledby'].forEach(function (name) {
      if (svg.hasAttribute(name)) plot.setAttribute(name, svg.getAttribute(name));
    });
    return plot;
  }

  function draw(script) {
    var svg = script.parentElement.querySelector('.ph-picture svg');
    if (!svg) return;
    var picture = svg.parentElement;
    var plot = newPlot(svg);
    loadPlotly().then(function (Plotly) {
      var figure = JSON.parse(script.textContent);
      var layout = figure.layout || {};
      var size = svg.getBoundingClientRect();
      delete layout.width;
      layout.autosize = true;
      layout.height = Math.max(Math.round(size.height), 340);
      picture.appendChild(plot);
      return Plotly.newPlot(plot, figure.data || [], layout, { responsive: true, displaylogo: false, displayModeBar: 'hover' });
    }).then(function () {
      plot.classList.remove('ph-pending');
      picture.classList.add('ph-drawn');
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
