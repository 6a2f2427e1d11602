// The two charts of the result page, and the sliders. Everything they show comes with the page, in words and tables too;
// nothing that is tried here leaves the page.
(() => {
  'use strict';

  const byId = (id) => document.getElementById(id);
  const read = (id) => { const block = byId(id); return block ? JSON.parse(block.textContent) : null; };
  const dollars = (amount) => (amount < 0 ? '\u2212$' : '$') + Math.abs(Math.round(amount)).toLocaleString('en-US');
  const exact = (amount) => '$' + amount.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 });
  const fill = (words, ...values) => words.replace(/\{(\d)}/g, (_, place) => values[place]);

  // ---- colours and patterns: apart for every kind of colour vision, in grey, in print, and in forced colours

  const forced = matchMedia('(forced-colors: active)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const KINDS = {
    'earnings.paid': ['#0b5058', '#6fcabd', 'plain'],
    'ssdi.payment': ['#e69f00', '#f2b84b', 'up'],
    'ssdi.family-payment': ['#a66f00', '#c98f2c', 'cross'],
    'ssi.payment': ['#56b4e9', '#7cc7f2', 'dots'],
    'spouse-ssi.payment': ['#2f7fb0', '#4d9bc9', 'across'],
    'child-ssi.payment': ['#8fb9d4', '#a7cbe2', 'down'],
    'state-supplement.payment': ['#cc79a7', '#e09cc2', 'across'],
    'tfa.payment': ['#7a4b9d', '#b48ad2', 'down'],
    'snap.allotment': ['#8fae3a', '#b5d15c', 'cross'],
  };

  function look() {
    const style = getComputedStyle(document.documentElement);
    const own = (name) => style.getPropertyValue(name).trim();
    return forced.matches
      ? { ink: 'CanvasText', soft: 'CanvasText', line: 'GrayText', paper: 'Canvas', wrong: 'CanvasText' }
      : { ink: own('--ink'), soft: own('--ink-soft'), line: own('--line-soft'), paper: own('--paper'), wrong: own('--wrong') };
  }

  function pattern(colour, shape) {
    if (shape === 'plain') {
      return colour;
    }
    const tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    const draw = tile.getContext('2d');
    draw.fillStyle = colour;
    draw.fillRect(0, 0, 8, 8);
    draw.strokeStyle = draw.fillStyle = look().paper;
    draw.lineWidth = 1.5;
    const lines = {
      up: [[0, 8, 8, 0], [-2, 2, 2, -2], [6, 10, 10, 6]],
      down: [[0, 0, 8, 8], [6, -2, 10, 2], [-2, 6, 2, 10]],
      across: [[0, 4, 8, 4]],
      cross: [[0, 4, 8, 4], [4, 0, 4, 8]],
    }[shape] || [];
    draw.beginPath();
    lines.forEach(([x, y, toX, toY]) => { draw.moveTo(x, y); draw.lineTo(toX, toY); });
    draw.stroke();
    if (shape === 'dots') {
      draw.beginPath();
      draw.arc(4, 4, 1.6, 0, 7);
      draw.fill();
    }
    return draw.createPattern(tile, 'repeat');
  }

  function fillOf(name, place) {
    const [light, night, shape] = KINDS[name] || ['#777777', '#aaaaaa', 'cross'];
    if (forced.matches) {
      return pattern('CanvasText', ['plain', 'up', 'dots', 'across', 'down', 'cross'][place % 6]);
    }
    return pattern(dark.matches ? night : light, shape);
  }

  /** A legend in words, with a little canvas for each fill: it grows with the text and is read aloud. */
  function legend(list, entries) {
    list.replaceChildren(...entries.map(([label, paint]) => {
      const item = document.createElement('li');
      const swatch = document.createElement('canvas');
      swatch.width = 28;
      swatch.height = 16;
      swatch.setAttribute('aria-hidden', 'true');
      const draw = swatch.getContext('2d');
      if (paint === 'line') {
        draw.fillStyle = look().ink;
        draw.fillRect(0, 6, 28, 4);
      } else {
        draw.fillStyle = paint;
        draw.fillRect(0, 0, 28, 16);
        draw.strokeStyle = look().soft;
        draw.strokeRect(0.5, 0.5, 27, 15);
      }
      item.append(swatch, label);
      return item;
    }));
  }

  // ---- marks over a chart: a number where something changes, and a dashed line at the plan

  const marks = {
    id: 'marks',
    afterDatasetsDraw(chart, args, options) {
      const { ctx: draw, chartArea: area, scales: { x } } = chart;
      const colours = look();
      draw.save();
      draw.font = '700 12px ' + Chart.defaults.font.family;
      draw.textAlign = 'center';
      draw.textBaseline = 'middle';
      draw.strokeStyle = draw.fillStyle = colours.ink;
      draw.lineWidth = 1;
      let last = -99;
      let row = 0;
      (options.at || []).forEach((value, place) => {
        const middle = x.getPixelForValue(value) + (options.shift || 0);
        if (middle < area.left - 2 || middle > area.right + 2) {
          return;
        }
        row = middle - last < 20 ? row + 1 : 0;
        last = middle;
        const top = area.top - 12 + row * 20;
        draw.setLineDash([3, 3]);
        draw.beginPath();
        draw.moveTo(middle, top + 8);
        draw.lineTo(middle, area.bottom);
        draw.stroke();
        draw.setLineDash([]);
        draw.fillStyle = colours.paper;
        draw.beginPath();
        draw.arc(middle, top, 9, 0, 7);
        draw.fill();
        draw.stroke();
        draw.fillStyle = colours.ink;
        draw.fillText(String(place + 1), middle, top + 1);
      });
      if (options.plan !== undefined) {
        const middle = Math.min(area.right, Math.max(area.left, x.getPixelForValue(options.plan)));
        draw.strokeStyle = colours.paper;
        draw.lineWidth = 5;
        draw.beginPath();
        draw.moveTo(middle, area.top);
        draw.lineTo(middle, area.bottom);
        draw.stroke();
        draw.strokeStyle = colours.ink;
        draw.lineWidth = 2.5;
        draw.setLineDash([8, 5]);
        draw.stroke();
      }
      draw.restore();
    },
  };

  function settle() {
    const colours = look();
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 13;
    Chart.defaults.color = colours.soft;
    Chart.defaults.borderColor = colours.line;
    Chart.defaults.animation = false;
    Chart.defaults.maintainAspectRatio = false;
    Chart.defaults.plugins.legend.display = false;
    Chart.defaults.layout.padding = { top: 24 };
  }

  /** The line of what is left, and the lighter one it lies on, so that it shows on any ground. */
  const lineOf = (colour, width) => ({ borderColor: colour, borderWidth: width, pointRadius: 0, fill: false, order: width < 5 ? 1 : 2 });

  const named = { filter: (point) => Boolean(point.dataset.label) };

  const money = { stacked: true, beginAtZero: true, ticks: { callback: dollars, maxTicksLimit: 6 }, afterFit: (scale) => { scale.width = 76; } };

  // ---- month by month

  let monthCharts = [];

  function months() {
    const data = read('months-data');
    if (!data) {
      return;
    }
    monthCharts.forEach((chart) => chart.destroy());
    byId('months-figure').hidden = false;
    const colours = look();
    const left = byId('months-data').dataset.left;
    const steps = data.steps;
    const fills = data.series.map((series, place) => fillOf(series.name, place));
    legend(byId('months-legend'), data.series.map((series, place) => [series.label, fills[place]]).concat([[left, 'line']]));
    const time = { grid: { display: false }, ticks: { autoSkip: true, maxRotation: 0, autoSkipPadding: 14 } };
    monthCharts = [new Chart(byId('months-cash'), {
      data: {
        labels: data.months,
        datasets: [
          { ...lineOf(colours.ink, 3), type: 'line', label: left, data: data.left, stack: 'left', stepped: 'middle' },
          { ...lineOf(colours.paper, 7), type: 'line', data: data.left, stack: 'ground', stepped: 'middle' },
          ...data.series.map((series, place) => ({
            type: 'bar', label: series.label, data: series.values, backgroundColor: fills[place], borderColor: colours.paper,
            borderWidth: 0.5, stack: 'in', order: 3, categoryPercentage: 1, barPercentage: 0.96,
          })),
        ],
      },
      options: {
        interaction: { mode: 'index', intersect: false },
        scales: { x: { ...time, stacked: true }, y: { ...money } },
        plugins: {
          marks: { at: steps },
          tooltip: { ...named, callbacks: { label: (point) => point.dataset.label + ': ' + dollars(point.parsed.y) } },
        },
      },
      plugins: [marks],
    })];
    monthCharts.push(lanes(data, colours, time));
  }

  function lanes(data, colours, time) {
    const shades = forced.matches
      ? { there: 'CanvasText', between: pattern('CanvasText', 'up'), 'not-there': 'Canvas' }
      : { there: dark.matches ? '#6fcabd' : '#0b5058', between: pattern(dark.matches ? '#b48ad2' : '#8d6bab', 'up'), 'not-there': colours.paper };
    const sets = data.lanes.flatMap((lane) => lane.stretches.map((stretch) => ({
      label: stretch.text,
      data: [{ x: [stretch.from, stretch.to], y: lane.label }],
      backgroundColor: shades[stretch.shade],
      borderColor: colours.soft,
      borderWidth: 1,
      borderSkipped: false,
      grouped: false,
      barPercentage: 0.8,
      categoryPercentage: 1,
      minBarLength: 2,
    })));
    return new Chart(byId('months-lanes'), {
      type: 'bar',
      data: { labels: data.lanes.map((lane) => lane.label), datasets: sets },
      options: {
        indexAxis: 'y',
        layout: { padding: { top: 0 } },
        scales: {
          x: { type: 'linear', min: 0, max: data.months.length, grid: { display: false }, ticks: { display: false } },
          y: { grid: { display: false }, ticks: { font: { size: 12 } }, afterFit: (scale) => { scale.width = 76; } },
        },
        plugins: { tooltip: { callbacks: {
          title: (points) => points[0].label,
          label: (point) => {
            const [from, to] = point.raw.x;
            return data.months[from] + ' \u2013 ' + data.months[to - 1] + ': ' + point.dataset.label;
          },
        } } },
      },
    });
  }

  // ---- what is left by hours, and the sliders

  let hoursChart = null;
  let curve = null;

  /** The place of the pay that stands for this one: the nearest, and on the same side of what falls between its neighbours. */
  function side(gross) {
    const pays = curve.gross;
    const after = pays.findIndex((pay) => pay >= gross);
    if (after <= 0 || pays[after] === gross) {
      return after;
    }
    const before = after - 1;
    if (curve.standing[before] === curve.standing[after]) {
      return gross - pays[before] < pays[after] - gross ? before : after;
    }
    // A mark is the first whole dollar past a limit; pay is in cents.
    const limits = curve.marks.filter((mark) => mark > pays[before] && mark <= pays[after]);
    const pay = Math.round(gross * 100) / 100;
    if (limits.length > 0 && pay <= Math.min(...limits) - 1) {
      return before;
    }
    if (limits.length > 0 && pay > Math.max(...limits) - 1) {
      return after;
    }
    return curve.left[before] < curve.left[after] ? before : after;
  }

  /** A value of the curve at a pay: on the straight line through its neighbours with the same standing. */
  function at(values, gross) {
    const here = side(gross);
    if (here < 0) {
      return null;
    }
    const other = gross > curve.gross[here] ? [here + 1, here - 1] : [here - 1, here + 1];
    const alike = other.find((place) => curve.standing[place] === curve.standing[here]);
    if (curve.gross[here] === gross || alike === undefined) {
      return values[here];
    }
    return values[here] + (values[alike] - values[here]) * (gross - curve.gross[here]) / (curve.gross[alike] - curve.gross[here]);
  }

  function number(id) {
    const field = byId(id);
    return field ? Number(field.value.replace(/[$,\s]/g, '')) : NaN;
  }

  // A page of its own has the chart and no inputs.
  const hourly = () => Boolean(document.querySelector('input#hours'));
  const planned = () => (hourly() ? number('hours') * number('wage') * 52 / 12 : number(byId('profit') ? 'profit' : 'gross'));
  const across = (gross) => (hourly() ? gross / (number('wage') * 52 / 12) : gross);

  function drawHours() {
    const shown = document.querySelector('#hours-place [data-hourly], main [data-hourly]');
    if (!shown || !curve) {
      return;
    }
    if (hoursChart) {
      hoursChart.destroy();
    }
    shown.querySelector('figure').hidden = false;
    const colours = look();
    const wage = curve.wage && !byId('wage') ? curve.hour : null;
    const toX = (gross) => (wage ? gross / wage : across(gross));
    const words = shown.dataset;
    const fills = curve.series.map((series, index) => fillOf(series.name, index));
    legend(byId('hours-legend'), curve.series.map((series, index) => [series.label, fills[index]]).concat([[words.left, 'line']]));
    const range = byId('hours-range');
    const most = curve.wage ? (range ? Number(range.max) : Math.floor(curve.gross.length / 1.5)) : curve.gross[curve.gross.length - 1];
    const points = (values) => curve.gross.map((gross, index) => ({ x: toX(gross), y: values[index] }));
    hoursChart = new Chart(byId('hours-chart'), {
      type: 'line',
      data: {
        datasets: [
          { ...lineOf(colours.ink, 3.5), label: words.left, data: points(curve.left), stack: 'left' },
          { ...lineOf(colours.paper, 7.5), data: points(curve.left), stack: 'ground' },
          ...curve.series.map((series, index) => ({
            label: series.label, data: points(series.values), backgroundColor: fills[index], borderColor: colours.soft, borderWidth: 0.75,
            pointRadius: 0, stack: 'in', fill: index === 0 ? 'origin' : '-1', order: 3,
          })),
        ],
      },
      options: {
        interaction: { mode: 'index', intersect: false, axis: 'x' },
        scales: {
          x: { type: 'linear', min: 0, max: most, title: { display: true, text: curve.wage ? words.hours : words.pay }, ticks: { callback: curve.wage ? undefined : dollars, maxTicksLimit: 9 } },
          y: { ...money },
        },
        plugins: {
          marks: { at: curve.marks.map(toX), plan: toX(byId('play-form') ? planned() : curve.own) },
          tooltip: { ...named, callbacks: {
            title: (found) => dollars(curve.gross[found[0].dataIndex]),
            label: (point) => point.dataset.label + ': ' + dollars(point.parsed.y),
          } },
        },
      },
      plugins: [marks],
    });
  }

  /** Moves the plan: a few words and one repaint. */
  function repaint() {
    const live = byId('play-live');
    const gross = planned();
    if (!curve || !live || !(gross >= 0)) {
      return;
    }
    const words = live.dataset;
    const left = at(curve.left, gross);
    live.hidden = false;
    if (left === null) {
      live.textContent = words.beyond;
    } else {
      const here = side(gross);
      const standing = curve.standings[curve.standing[here]];
      const kept = curve.kept[here];
      const main = hourly()
        ? fill(words.hours, number('hours'), exact(number('wage')), dollars(gross), dollars(left), standing)
        : fill(words.pay, dollars(gross), dollars(left), standing);
      const next = kept === null || kept === undefined ? '' : kept >= 0 ? fill(words.kept, dollars(kept)) : fill(words.keptNone, dollars(-kept));
      live.textContent = (main + ' ' + next).trim();
    }
    if (hoursChart) {
      const sets = hoursChart.data.datasets;
      if (hourly()) {
        sets.forEach((set) => set.data.forEach((point, index) => { point.x = across(curve.gross[index]); }));
        hoursChart.options.plugins.marks.at = curve.marks.map(across);
      }
      hoursChart.options.plugins.marks.plan = across(gross);
      hoursChart.update('none');
    }
  }

  function sliders() {
    const form = byId('play-form');
    if (!form) {
      return;
    }
    form.querySelectorAll('input[type=range]').forEach((range) => {
      const field = byId(range.dataset.for);
      range.hidden = false;
      range.addEventListener('input', () => { field.value = range.value; repaint(); });
      field.addEventListener('input', () => { const typed = number(field.id); if (typed >= 0) { range.value = typed; repaint(); } });
      range.closest('.ew-slide').querySelectorAll('button').forEach((button) => button.addEventListener('click', (event) => {
        if (!curve) {
          return;
        }
        event.preventDefault();
        const by = Number(range.step) * (button.value.endsWith('less') ? -1 : 1);
        const next = Math.max(Number(range.min), (number(field.id) || 0) + by);
        field.value = Number.isInteger(next) ? String(next) : next.toFixed(2);
        range.value = next;
        repaint();
      }));
    });
  }

  async function fetchHours(address) {
    const place = byId('hours-place');
    if (!place) {
      return;
    }
    const words = place.dataset;
    const note = document.createElement('p');
    note.className = 'govuk-hint';
    note.setAttribute('role', 'status');
    note.textContent = words.wait;
    place.append(note);
    try {
      const answer = await fetch(address, { credentials: 'same-origin' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const hours = page.getElementById('hours');
      if (!answer.ok || !hours) {
        throw new Error('no curve');
      }
      hours.id = 'hours-shown';
      hours.querySelector('#hours-table').open = false;
      const held = place.contains(document.activeElement) && document.activeElement.dataset.moment;
      place.replaceChildren(document.adoptNode(hours));
      curve = read('hours-data');
      place.querySelectorAll('[data-moment]').forEach((link) => link.addEventListener('click', (event) => {
        event.preventDefault();
        fetchHours(link.href);
      }));
      if (held) {
        const shown = place.querySelector('.ew-tabs strong');
        shown.tabIndex = -1;
        shown.focus();
      }
      drawHours();
      repaint();
    } catch (fault) {
      note.textContent = words.fault;
    }
  }

  function draw() {
    settle();
    months();
    drawHours();
  }

  curve = read('hours-data');
  draw();
  sliders();
  // The curve is asked for when somebody comes near it, not before: it is the most work of the page.
  const hoursPlace = byId('hours-place');
  if (hoursPlace) {
    const near = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) {
        near.disconnect();
        fetchHours(hoursPlace.dataset.from);
      }
    }, { rootMargin: '400px' });
    near.observe(byId('what-if'));
  }
  [forced, dark].forEach((query) => query.addEventListener('change', draw));
})();
