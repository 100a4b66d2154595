// Third part: lines of the post and heights of the page, for scrolling in step and the caret's mark.

// ---- Lines. A unit knows how many lines of the post it came from; its blocks share them as they are written: a line for each <br>, item, row …
function weigh(node) {
    const inside = (selector) => findAll(node, selector).length;
    const newlines = () => textOf(node).split('\n').length - 1;
    switch (node.localName) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': case 'hr': case 'img': case 'span': return 1;
    case 'p': return 1 + Math.max(inside('br'), newlines());
    case 'ul': case 'ol': return Math.max(1, inside('li') + inside('br'));
    case 'table': return Math.max(1, inside('tr') + 1);
    case 'figure': return Math.max(inside('td.code .line'), inside('.line') - inside('td.gutter .line'), 1) + 2;
    case 'pre': return Math.max(1, newlines() + 1);
    case 'blockquote': {
        const parts = childrenOf(node).filter(isElement);
        return Math.max(1, parts.reduce((sum, part) => sum + weigh(part), parts.length - 1));
    }
    case 'div': return node.classList.contains('figure') ? 1 : 1 + newlines();
    default: return 1 + newlines();
    }
}

const stretches = new Set(['ul', 'ol', 'blockquote', 'div', 'table', 'dl', 'details', 'section']);

/// Blocks of a unit with their lines: [{node, from, to}], counted from the unit's first line.
function blocksOf(unit) {
    const nodes = unit.nodes.filter((node) => isElement(node) && hasBox(node));
    const blocks = [];
    let line = 0;
    for (const node of nodes) {
        const weight = weigh(node);
        blocks.push({node, from: line, to: line + weight});
        line += weight;
    }
    if (line > unit.lines && unit.lines > 0) {
        const scale = unit.lines / line;
        for (const block of blocks) { block.from *= scale; block.to *= scale; }
    } else if (blocks.length === 1 && stretches.has(nodes[0].localName) && unit.lines - 1 > line) {
        blocks[0].to = unit.lines - 1;
    }
    return blocks;
}

function hasBox(node) {
    const rect = rectOf(node);
    return rect.height > 0 || rect.width > 0;
}

function topOfUnit(index) {
    for (let i = index; i < units.length; ++i) {
        for (const node of units[i].nodes) if (isElement(node) && hasBox(node)) return rectOf(node).top;
    }
    return rectOf(post).bottom;
}

/// Height in the viewport of a line of a unit.
function heightOfLine(index, line) {
    let previousLine = 0;
    let previousTop = topOfUnit(index);
    for (const block of blocksOf(units[index])) {
        const rect = rectOf(block.node);
        if (line < block.from) {
            return between(line, previousLine, block.from, previousTop, rect.top);
        }
        if (line < block.to) {
            return between(line, block.from, block.to, rect.top, rect.bottom);
        }
        previousLine = block.to;
        previousTop = rect.bottom;
    }
    return between(line, previousLine, Math.max(units[index].lines, previousLine + 1), previousTop, topOfUnit(index + 1));
}

/// The reverse: unit and line at a height of the viewport.
function lineAtHeight(y) {
    let low = 0;
    let high = units.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (topOfUnit(middle) <= y) low = middle; else high = middle;
    }
    const unit = units[low];
    if (!unit) return null;
    let previousLine = 0;
    let previousTop = topOfUnit(low);
    if (low === 0 && y < previousTop) {
        // Above the article stands the head, as the front matter stands above the text: `fraction` of it.
        const headTop = rectOf(page).top;
        return {unit: 0, line: 0, head: headTop < previousTop ? Math.max(0, (y - headTop) / (previousTop - headTop)) : 1};
    }
    for (const block of blocksOf(unit)) {
        const rect = rectOf(block.node);
        if (y < rect.top) return {unit: low, line: between(y, previousTop, rect.top, previousLine, block.from)};
        if (y < rect.bottom) return {unit: low, line: between(y, rect.top, rect.bottom, block.from, block.to)};
        previousLine = block.to;
        previousTop = rect.bottom;
    }
    const end = topOfUnit(low + 1);
    return {unit: low, line: between(y, previousTop, end, previousLine, Math.max(unit.lines, previousLine))};
}

function between(value, from, to, start, end) {
    return to > from ? start + (end - start) * Math.min(1, Math.max(0, (value - from) / (to - from))) : start;
}

function scrollPage(y) {
    window.scrollTo(0, y);
    expectedScroll = window.scrollY;
}

function scrollToLine(index, line, headFraction) {
    if (units.length === 0) return;
    if (headFraction !== null) {
        scrollPage(headFraction * (topOfUnit(0) - rectOf(page).top));
        return;
    }
    if (units[index].section) {
        // Lays the section out, if it never was.
        const first = units[index].nodes.find(isElement);
        if (first) Element.prototype.scrollIntoView.call(first);
    }
    scrollPage(window.scrollY + heightOfLine(index, line));
}

function setCaret(index, line) {
    caretPlace = index < 0 ? null : {unit: units[index], line};
    afterChange();
}

function placeCaret() {
    caretBar.hidden = true;
    if (!caretPlace || !caretPlace.unit || !units.includes(caretPlace.unit)) return;
    const blocks = blocksOf(caretPlace.unit);
    const block = blocks.find((candidate) => caretPlace.line < candidate.to) || blocks[blocks.length - 1];
    if (!block) return;
    const rect = rectOf(block.node);
    const origin = rectOf(page);
    caretBar.style.top = (rect.top - origin.top) + 'px';
    caretBar.style.height = rect.height + 'px';
    caretBar.hidden = false;
}

new ResizeObserver(placeCaret).observe(post);

