"use strict";
(function () {
  const tip = document.getElementById("tip");

  function show(text, x, y) {
    tip.textContent = text;
    tip.hidden = false;
    const box = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(x + 14, innerWidth - box.width - 4)) + "px";
    tip.style.top = Math.max(4, y + 18 + box.height > innerHeight ? y - box.height - 10 : y + 18) + "px";
  }

  function hide() {
    tip.hidden = true;
  }

  function step(key, at, count) {
    switch (key) {
      case "ArrowRight": case "ArrowDown": return Math.min(at + 1, count - 1);
      case "ArrowLeft": case "ArrowUp": return Math.max(at - 1, 0);
      case "Home": return 0;
      case "End": return count - 1;
      default: return -1;
    }
  }

  // The marks of a drawing: one of them is reached with Tab, the others from it with the arrow keys.
  for (const svg of document.querySelectorAll(".picture > svg")) {
    const marks = Array.from(svg.querySelectorAll(".mark"));
    marks.forEach((mark, at) => {
      mark.setAttribute("tabindex", at === 0 ? "0" : "-1");
      const text = mark.getAttribute("aria-label");
      // The tooltip of the browser would say the same again.
      mark.querySelectorAll("title").forEach((title) => title.remove());
      mark.addEventListener("pointermove", (event) => show(text, event.clientX, event.clientY));
      mark.addEventListener("pointerleave", hide);
      mark.addEventListener("focus", () => {
        mark.scrollIntoView({ block: "nearest", inline: "nearest" });
        const box = (mark.querySelector(".shape") || mark).getBoundingClientRect();
        show(text, box.left + Math.min(box.width, 200) / 2, box.top + Math.min(box.height, 60) / 2);
      });
      mark.addEventListener("blur", hide);
      mark.addEventListener("keydown", (event) => {
        const next = step(event.key, at, marks.length);
        if (next >= 0) {
          event.preventDefault();
          mark.setAttribute("tabindex", "-1");
          marks[next].setAttribute("tabindex", "0");
          marks[next].focus();
        }
      });
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });

  // The charts: drawn anew when the colours of the screen change or it is printed.
  const data = document.getElementById("charts");
  if (!data) {
    return;
  }
  const numbers = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });
  const unknown = "không rõ";
  // Sizes that are not known are a category of their own, and hatched as on the maps.
  const hatched = { decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: "rgba(255, 255, 255, 0.75)" } };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const light = { ink: "#1b1f24", line: "#d0d7de", ground: "#ffffff", bars: ["#8c96a1", "#1b6fb5", "#e08a1e", "#3f8f4f", "#b5525c", "#7a5fb0", "#a38a1a", "#2b8f80", "#b0609a", "#5f6b77"] };
  const night = { ink: "#e6edf3", line: "#30363d", ground: "#0d1117", bars: ["#8b949e", "#58a6ff", "#e3a03f", "#7ac27a", "#f08a94", "#b79cf0", "#d6c04a", "#5fcfbd", "#e59ad0", "#c0c8d0"] };
  // The library measures texts with it, so it must be the real name.
  const font = getComputedStyle(document.body).fontFamily;
  const all = [];

  function text(value) {
    return value === null || value === undefined || Number.isNaN(value) ? unknown : numbers.format(value);
  }

  function sentence(chart, at) {
    return chart.categories[at] + ": "
        + chart.series.map((each) => each.name + " " + text(each.values[at])).join("; ") + " (" + chart.unit + ")";
  }

  function option(chart, colours) {
    const narrow = innerWidth < 600;
    const name = { type: "category", data: chart.categories, inverse: chart.across, axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.ink, interval: chart.across || chart.categories.length < 10 ? 0 : "auto", rotate: narrow && !chart.across ? 45 : 0, width: narrow ? 96 : 170, overflow: chart.across ? "truncate" : "none" } };
    const value = { type: "value", name: chart.across ? "" : chart.unit, nameTextStyle: { color: colours.ink, align: "left" },
      axisLabel: { color: colours.ink, formatter: (each) => numbers.format(each), hideOverlap: true },
      splitNumber: narrow ? 3 : 5, splitLine: { lineStyle: { color: colours.line } } };
    return {
      animation: false, color: chart.stacked ? colours.bars.slice(1).concat(colours.bars[0]) : colours.bars, textStyle: { fontFamily: font, color: colours.ink },
      legend: { top: 0, textStyle: { color: colours.ink }, type: "plain" },
      grid: { left: 8, right: 24, top: narrow && chart.series.length > 3 ? 96 : 56, bottom: 8, containLabel: true },
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true, renderMode: "richText",
        backgroundColor: colours.ground, borderColor: colours.ink, textStyle: { color: colours.ink },
        formatter: (points) => points[0].name + "\n"
            + points.map((each) => each.seriesName + ": " + text(chart.series[each.seriesIndex].values[each.dataIndex])).join("\n") },
      xAxis: chart.across ? value : name, yAxis: chart.across ? name : value,
      series: chart.series.map((each) => ({ type: "bar", name: each.name, data: each.values.map((one, at) => one === null ? "-" : chart.categories[at] === unknown ? { value: one, itemStyle: hatched } : one),
        stack: chart.stacked ? "all" : undefined, barGap: "10%", barMaxWidth: 28 })),
    };
  }

  function draw(printing) {
    for (const each of all) {
      each.instance.setOption(option(each.chart, dark.matches && !printing ? night : light), true);
    }
  }

  JSON.parse(data.textContent).forEach((chart, number) => {
    const box = document.getElementById("chart-" + number);
    box.style.height = (chart.across ? 80 + chart.categories.length * (14 * chart.series.length + 8) : 360) + "px";
    const instance = echarts.init(box, null, { renderer: "svg" });
    all.push({ chart, instance });
    let at = -1;
    box.addEventListener("keydown", (event) => {
      const next = step(event.key, at, chart.categories.length);
      if (next >= 0) {
        event.preventDefault();
        at = next;
        instance.dispatchAction({ type: "downplay" });
        instance.dispatchAction({ type: "highlight", dataIndex: at });
        const place = instance.convertToPixel({ seriesIndex: 0 }, chart.across ? [0, at] : [at, 0]);
        const frame = box.getBoundingClientRect();
        if (frame.top + place[1] > innerHeight - 80 || frame.top + place[1] < 80) {
          scrollBy(0, frame.top + place[1] - innerHeight / 2);
        }
        const now = box.getBoundingClientRect();
        show(sentence(chart, at), now.left + place[0], now.top + place[1]);
      }
    });
    box.addEventListener("blur", () => {
      at = -1;
      instance.dispatchAction({ type: "downplay" });
      hide();
    });
  });
  draw(false);
  dark.addEventListener("change", () => draw(false));
  addEventListener("resize", () => {
    all.forEach((each) => each.instance.resize());
    draw(false);
  });
  addEventListener("beforeprint", () => draw(true));
  addEventListener("afterprint", () => draw(false));
})();
