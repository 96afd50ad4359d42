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

  // Below this width a figure keeps its size and scrolls in its own box, rather than shrink until nobody can read it.
  var narrowest = 560;

  function newPlot(svg, isNarrow) {
    var plot = document.createElement('div');
    plot.className = 'ph-plot ph-pending';
    plot.setAttribute('role', 'group');
    if (isNarrow) plot.tabIndex = 0;
    ['aria-label', 'aria-labelledby'].forEach(function (name) {
      if (svg.hasAttribute(name)) plot.setAttribute(name, svg.getAttribute(name));
    });
    plot.appendChild(document.createElement('div'));
    return plot;
  }

  function layoutFor(layout, size, isNarrow) {
    var width = Math.max(size.width, narrowest);
    delete layout.width;
    layout.autosize = true;
    layout.height = Math.max(Math.round(width * size.height / size.width), 340);
    if (isNarrow) layout.dragmode = false;
    return layout;
  }

  function draw(script) {
    var svg = script.parentElement.querySelector('.ph-picture svg');
    if (!svg) return;
    var picture = svg.parentElement;
    var size = svg.getBoundingClientRect();
    var isNarrow = size.width < narrowest;
    var plot = newPlot(svg, isNarrow);
    loadPlotly().then(function (Plotly) {
      var figure = JSON.parse(script.textContent);
      plot.firstChild.style.minWidth = narrowest + 'px';
      picture.appendChild(plot);
      return Plotly.newPlot(plot.firstChild, figure.data || [], layoutFor(figure.layout || {}, size, isNarrow),
        { responsive: true, displaylogo: false, displayModeBar: isNarrow ? false : 'hover' });
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
