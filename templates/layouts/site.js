/* What a published page can do: find, sort, and weigh anew. It asks nothing of anybody. */
(function () {
  "use strict";

  /* ---- Decimal numbers, as the engine reckons: {n, s} is n / 10^s, never a binary fraction. ---- */
  const ten = (power) => 10n ** BigInt(power);

  function decimal(text) {
    const parts = /^(-?)(\d+)(?:\.(\d*))?$/.exec(String(text).trim());
    if (!parts) throw new RangeError(text);
    const after = parts[3] || "";
    return { n: BigInt(parts[1] + parts[2] + after), s: after.length };
  }

  const ZERO = { n: 0n, s: 0 };
  const at = (a, s) => (a.s >= s ? a.n : a.n * ten(s - a.s));
  const both = (a, b) => Math.max(a.s, b.s);
  const plus = (a, b) => ({ n: at(a, both(a, b)) + at(b, both(a, b)), s: both(a, b) });
  const minus = (a, b) => ({ n: at(a, both(a, b)) - at(b, both(a, b)), s: both(a, b) });
  const times = (a, b) => ({ n: a.n * b.n, s: a.s + b.s });
  const compare = (a, b) => {
    const d = at(a, both(a, b)) - at(b, both(a, b));
    return d < 0n ? -1 : d > 0n ? 1 : 0;
  };
  const sum = (all) => all.reduce(plus, ZERO);
  const size = (n) => (n < 0n ? -n : n);

  /* a / b to 34 significant digits, half to even: what Java calls DECIMAL128. */
  function over(a, b) {
    if (a.n === 0n) return ZERO;
    let top = size(a.n);
    let low = size(b.n);
    let more = 34 - (String(top).length - String(low).length);
    const scaled = (k) => (k >= 0 ? [top * ten(k), low] : [top, low * ten(-k)]);
    let [x, y] = scaled(more);
    if (x / y >= ten(34)) [x, y] = scaled(--more);
    let q = x / y;
    const twice = 2n * (x % y);
    if (twice > y || (twice === y && q % 2n === 1n)) q += 1n;
    const negative = a.n < 0n !== b.n < 0n;
    const s = more + a.s - b.s;
    return s >= 0 ? { n: negative ? -q : q, s } : { n: (negative ? -q : q) * ten(-s), s: 0 };
  }

  function places(a, wanted, mode) {
    if (a.s <= wanted) return { n: at(a, wanted), s: wanted };
    const unit = ten(a.s - wanted);
    const q = size(a.n) / unit;
    const twice = 2n * (size(a.n) % unit);
    const up =
      mode === "HALF_UP" ? twice >= unit
      : mode === "HALF_EVEN" ? twice > unit || (twice === unit && q % 2n === 1n)
      : mode === "HALF_DOWN" ? twice > unit
      : mode === "UP" && twice > 0n;
    const rounded = up ? q + 1n : q;
    return { n: a.n < 0n ? -rounded : rounded, s: wanted };
  }

  function shown(a) {
    const digits = String(size(a.n)).padStart(a.s + 1, "0");
    const whole = digits.slice(0, digits.length - a.s);
    const after = a.s ? "." + digits.slice(digits.length - a.s) : "";
    return (a.n < 0n ? "-" : "") + whole + after;
  }

  /* ---- Points anew: the same steps as the engine, in the same order. ---- */

  /* The dimensions that were not set share what is left; what is over goes to the largest rests. */
  function weights(system, set) {
    const rest = Array.from(set.values()).reduce(minus, system.points);
    const free = system.dimensions.filter((each) => !set.has(each.code));
    const base = sum(free.map((each) => each.points));
    const step = { n: 1n, s: system.places };
    const shares = free.map((each) => {
      if (base.n <= 0n) return { code: each.code, share: ZERO, rest: ZERO };
      const exact = over(times(rest, each.points), base);
      const share = places(exact, system.places, "DOWN");
      return { code: each.code, share, rest: minus(exact, share) };
    });
    let left = minus(rest, sum(shares.map((each) => each.share)));
    if (base.n > 0n) {
      shares
        .map((each, index) => ({ each, index }))
        .sort((a, b) => compare(b.each.rest, a.each.rest) || a.index - b.index)
        .forEach(({ each }) => {
          if (left.n > 0n) {
            const more = compare(left, step) < 0 ? left : step;
            each.share = plus(each.share, more);
            left = minus(left, more);
          }
        });
    }
    return new Map([...set, ...shares.map((each) => [each.code, each.share])]);
  }

  function judge(system, unit, points) {
    const round = (a) => places(a, system.places, system.mode);
    const parts = unit.parts.map((part, i) => {
      const full = system.dimensions[i].points;
      const other = points && points.get(system.dimensions[i].code);
      return other === undefined || other === null || full.n === 0n
        ? { points: part.points, full, left: part.left }
        : { points: round(over(times(part.points, other), full)), full: other, left: part.left };
    });
    let total = sum(parts.map((part) => part.points));
    const assessed = sum(parts.filter((part) => !part.left).map((part) => part.full));
    if (assessed.n !== 0n && compare(assessed, system.points) !== 0) {
      total = round(over(times(total, system.points), assessed));
    }
    total = plus(total, unit.bonus);
    unit.limits.forEach((most) => {
      if (compare(total, most) > 0) total = most;
    });
    let grade = 0;
    while (grade < system.grades.length - 1 && compare(total, system.grades[grade].from) < 0) grade++;
    grade = Math.max(grade, unit.grade);
    return { unit, parts: parts.map((part) => part.points), total, grade };
  }

  function rank(judged) {
    const above = (one, among) =>
      1 + among.filter((other) => compare(other.total, one.total) > 0).length;
    judged.forEach((one) => {
      one.rank = above(one, judged);
      one.rankInGroup = above(one, judged.filter((other) => other.unit.group === one.unit.group));
      one.tied = judged.filter((other) => compare(other.total, one.total) === 0).length > 1;
    });
    return judged;
  }

  function read(text) {
    const raw = JSON.parse(text);
    raw.points = decimal(raw.points);
    raw.dimensions.forEach((each) => (each.points = decimal(each.points)));
    raw.grades.forEach((each) => (each.from = decimal(each.from)));
    raw.units.forEach((unit) => {
      unit.parts.forEach((part) => (part.points = decimal(part.points)));
      unit.bonus = decimal(unit.bonus);
      unit.limits = unit.limits.map(decimal);
    });
    return raw;
  }

  const assess = (system, set) =>
    rank(system.units.map((unit) => judge(system, unit, set.size ? weights(system, set) : null)));

  /* ---- Finding and sorting in a table. ---- */
  const say = (words, fields) =>
    words.replace(/\{(\w+)\}/g, (all, name) => (name in fields ? String(fields[name]) : all));

  function rowsOf(table) {
    return Array.from(table.tBodies[0].rows);
  }

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.v === undefined ? cell.textContent.trim() : cell.dataset.v;
  };

  function sort(table, column, descending) {
    const numbers = table.tHead.rows[0].cells[column].dataset.sort === "number";
    const collator = new Intl.Collator(document.documentElement.lang);
    const order = (a, b) =>
      numbers
        ? Number(valueOf(a, column)) - Number(valueOf(b, column))
        : collator.compare(valueOf(a, column), valueOf(b, column));
    rowsOf(table)
      .map((row, index) => ({ row, index }))
      .sort((a, b) => (descending ? order(b.row, a.row) : order(a.row, b.row)) || a.index - b.index)
      .forEach(({ row }) => table.tBodies[0].append(row));
    Array.from(table.tHead.rows[0].cells).forEach((head, index) => {
      if (index === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
  }

  function sortable(table) {
    Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
      if (!head.dataset.sort) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...Array.from(head.childNodes));
      head.append(button);
      button.addEventListener("click", () =>
        sort(table, column, head.getAttribute("aria-sort") === "ascending"));
    });
  }

  function findable(table) {
    const box = document.getElementById("find");
    const kind = document.getElementById("kind");
    const count = document.getElementById("count");
    const folded = (text) => text.normalize("NFKC").toLowerCase();
    const find = () => {
      const wanted = folded(box.value).split(/\s+/).filter(Boolean);
      let found = 0;
      rowsOf(table).forEach((row) => {
        const text = folded(row.textContent + " " + (row.dataset.words || ""));
        const fits =
          wanted.every((word) => text.includes(word)) &&
          (kind.value === "" || row.dataset.kind === kind.value);
        row.hidden = !fits;
        if (fits) found++;
      });
      count.textContent = say(count.dataset.words, { count: found });
    };
    box.addEventListener("input", find);
    kind.addEventListener("change", find);
    find();
  }

  /* ---- Weighing. ---- */
  function weighable(system, table) {
    const form = document.getElementById("weights");
    const outcome = document.getElementById("outcome");
    const command = document.getElementById("command");
    const column = (name) =>
      Array.from(table.tHead.rows[0].cells).findIndex((head) => head.dataset.column === name);
    const set = new Map();
    const write = (row, name, value, text) => {
      const cell = row.cells[column(name)];
      cell.dataset.v = value;
      cell.textContent = text === undefined ? value : text;
    };
    const two = (a) => shown(places(a, 2, "HALF_UP"));

    function show() {
      const points = set.size ? weights(system, set) : null;
      const judged = assess(system, set);
      let moved = 0;
      judged.forEach((one) => {
        const row = document.getElementById("unit-" + one.unit.code);
        const was = Number(row.cells[column("before")].dataset.v);
        const moves = was - one.rank;
        if (moves) moved++;
        write(row, "rank", one.rank);
        one.parts.forEach((part, i) => write(row, "part-" + i, two(part)));
        if (column("other") >= 0) {
          write(row, "other", two(minus(minus(one.total, sum(one.parts)), one.unit.bonus)));
        }
        write(row, "total", two(one.total));
        if (system.grades.length) write(row, "grade", one.grade, system.grades[one.grade].name);
        write(row, "moves", moves, moves > 0 ? "↑" + moves : moves < 0 ? "↓" + -moves : "–");
      });
      system.dimensions.forEach((each, i) => {
        const slider = form.elements["weight-" + i];
        const now = points ? points.get(each.code) : each.points;
        slider.value = shown(now);
        slider.setAttribute("aria-valuetext", say(system.words.points, { points: shown(now) }));
        document.getElementById("now-" + i).textContent =
          say(set.has(each.code) ? system.words.fixed : system.words.points, { points: shown(now) });
      });
      table.querySelectorAll(".if").forEach((cell) => (cell.hidden = set.size === 0));
      outcome.textContent =
        set.size ? say(system.words.moved, { count: moved }) : system.words.unchanged;
      command.textContent = set.size
        ? "zhiheng whatif --year " + system.year + " --system " + system.system +
          Array.from(set, ([code, w]) => " --set weight." + code + "=" + shown(w)).join("")
        : "";
      command.hidden = set.size === 0;
      sort(table, column("rank"), false);
      const address = Array.from(set, ([code, w]) => code + "=" + shown(w)).join("&");
      try {
        history.replaceState(null, "", address ? "#" + address : location.pathname + location.search);
      } catch (refused) {
        /* some browsers keep the address of a file as it is */
      }
    }

    /* The last word counts: what was set first gives way, and one dimension always takes the rest. */
    function choose(code, value) {
      set.delete(code);
      set.set(code, value);
      while (
        set.size > 1 &&
        (set.size === system.dimensions.length ||
          compare(sum(Array.from(set.values())), system.points) > 0)
      ) {
        set.delete(set.keys().next().value);
      }
    }

    system.dimensions.forEach((each, i) => {
      form.elements["weight-" + i].addEventListener("input", (event) => {
        choose(each.code, decimal(event.target.value));
        show();
      });
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      set.clear();
      show();
    });
    new URLSearchParams(location.hash.slice(1)).forEach((value, code) => {
      const known = system.dimensions.some((each) => each.code === code);
      if (known && /^\d+(\.\d+)?$/.test(value) && compare(decimal(value), system.points) <= 0) {
        choose(code, decimal(value));
      }
    });
    form.hidden = false;
    if (set.size) show();
  }

  document.querySelectorAll("[data-script]").forEach((part) => (part.hidden = false));
  const table = document.getElementById("list");
  sortable(table);
  findable(table);
  const data = document.getElementById("system");
  if (data) {
    const system = read(data.textContent);
    weighable(system, table);
  }
})();
