// Draws each chart of the dashboard from the table that it belongs to, in the colours of the theme.
// Chart.js comes with unfold and is the global `Chart`.

const colour = (name) => getComputedStyle(document.querySelector(".dashboard")).getPropertyValue(name).trim();

/** The labels and series of a table: its first column, and each of the others under its heading. */
function readTable(table) {
    const [heads, ...rows] = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent));
    return {
        labels: rows.map((row) => row[0]),
        datasets: heads.slice(1).map((label, index) => ({ label, data: rows.map((row) => Number(row[index + 1])) })),
    };
}

function draw(canvas) {
    const data = readTable(document.getElementById(canvas.dataset.table));
    const isHorizontal = "horizontal" in canvas.dataset;
    data.datasets.forEach((series) => Object.assign(series, { borderRadius: 3, maxBarThickness: 28 }));
    const chart = new Chart(canvas, {
        type: canvas.dataset.kind,
        data,
        options: {
            animation: false,
            indexAxis: isHorizontal ? "y" : "x",
            maintainAspectRatio: false,
            interaction: { mode: "index", axis: isHorizontal ? "y" : "x", intersect: false },
            plugins: { legend: { display: data.datasets.length > 1, align: "end" } },
            scales: {
                [isHorizontal ? "y" : "x"]: { grid: { display: false } },
                [isHorizontal ? "x" : "y"]: { beginAtZero: true, ticks: { precision: 0 } },
            },
        },
    });
    paint(chart);
    return chart;
}

function paint(chart) {
    const text = colour("--text");
    chart.options.plugins.legend.labels = { color: text, boxWidth: 12, boxHeight: 12 };
    for (const axis of Object.values(chart.options.scales)) {
        axis.ticks = { ...axis.ticks, color: text };
        axis.grid = { ...axis.grid, color: colour("--line") };
        axis.border = { color: colour("--line") };
    }
    chart.data.datasets.forEach((series, index) => {
        series.backgroundColor = colour(`--series-${index + 1}`);
    });
    chart.update();
}

Chart.defaults.font.family = "Inter, sans-serif";
const charts = [...document.querySelectorAll("canvas[data-table]")].map(draw);
new MutationObserver(() => charts.forEach(paint)).observe(document.documentElement, { attributeFilter: ["class"] });
