// How time grows with the number of applicants, both axes logarithmic, as SVG.

const size = { width: 760, height: 460, left: 70, right: 200, top: 50, bottom: 55 };
const colours = ["#0b5c8a", "#b5442b", "#3b7a2a", "#7a3b91", "#8a6d0b", "#444444", "#1f8a84"];

// Shape: `measured` holds one {name, applicants, least, isLemon} per program and size.
export function growthPlot(measured) {
  const timed = measured.filter(({ least }) => least > 0);
  if (timed.length === 0) throw new Error("Nothing was measured, so there is nothing to plot.");
  const across = scale(timed.map(({ applicants }) => applicants), size.left, size.width - size.right);
  const up = scale(timed.map(({ least }) => least), size.height - size.bottom, size.top);
  const lines = [...new Set(timed.map(({ name }) => name))].map((name, index) => {
    const points = timed.filter((one) => one.name === name).map((one) => [across.at(one.applicants), up.at(one.least)]);
    return { name, points, colour: colours[index % colours.length], isLemon: name.startsWith("LEMON") };
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"`,
    `  font-family="sans-serif" font-size="13" role="img" aria-labelledby="title">`,
    `<title id="title">Seconds of a whole placement by the number of applicants</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${size.left}" y="28" font-size="15">Whole process, reading included; least of the runs</text>`,
    ...across.ticks.map((power) => verticalTick(across.at(10 ** power), power)),
    ...up.ticks.map((power) => horizontalTick(up.at(10 ** power), power)),
    `<text x="${(size.left + size.width - size.right) / 2}" y="${size.height - 12}" text-anchor="middle">applicants</text>`,
    `<text x="18" y="${size.height / 2}" text-anchor="middle" transform="rotate(-90 18 ${size.height / 2})">seconds</text>`,
    ...lines.flatMap(drawn),
    ...labels(lines),
    "</svg>",
    "",
  ].join("\n");
}

// Whole powers of ten from below the least to above the most.
function scale(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
    ticks: Array.from({ length: high - low + 1 }, (_, index) => low + index),
  };
}

function verticalTick(x, power) {
  const bottom = size.height - size.bottom;
  const number = (10 ** power).toLocaleString("en");
  return `${gridLine(`M${x} ${size.top}V${bottom}`)}<text x="${x}" y="${bottom + 20}" text-anchor="middle">${number}</text>`;
}

function horizontalTick(y, power) {
  const line = gridLine(`M${size.left} ${y}H${size.width - size.right}`);
  return `${line}<text x="${size.left - 8}" y="${y + 4}" text-anchor="end">${10 ** power}</text>`;
}

function gridLine(path) {
  return `<path d="${path}" stroke="#dddddd"/>`;
}

function drawn({ points, colour, isLemon }) {
  const path = points.map(([x, y], index) => `${index ? "L" : "M"}${x} ${y}`).join("");
  const dashes = isLemon ? ' stroke-dasharray="6 4"' : "";
  return [
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`,
    ...points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${colour}"/>`),
  ];
}

// Beside the last point of each line, moved down where two would touch.
function labels(lines) {
  const sorted = lines.map((line) => ({ ...line, end: line.points.at(-1) })).sort((one, other) => one.end[1] - other.end[1]);
  let lowest = -Infinity;
  return sorted.map(({ name, colour, end }) => {
    lowest = Math.max(end[1] + 4, lowest + 17);
    return `<text x="${size.width - size.right + 14}" y="${round(lowest)}" fill="${colour}">${name.replaceAll("_", " ")}</text>`;
  });
}

function round(number) {
  return Math.round(number * 10) / 10;
}
