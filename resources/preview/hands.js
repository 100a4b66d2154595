// Last part: what the user does, and the calls the program may make.

// ---- What the user does.
function unitOf(target) {
    for (let node = target; node && node !== doc; node = parentOf(node)) {
        const parent = parentOf(node);
        if (parent === post || (sectioned && parent && parentOf(parent) === post)) {
            const index = units.findIndex((unit) => unit.nodes.includes(node));
            return index < 0 ? null : {index, node};
        }
    }
    return null;
}

/// Line inside a unit of a place that was clicked: by lines of code or line breaks before it, where the block has such.
function lineOfClick(place, target, x, y) {
    const block = blocksOf(units[place.index]).find((candidate) => candidate.node === place.node);
    if (!block) return 0;
    const count = Math.round(block.to - block.from);
    const range = caretRange(x, y);
    const spot = range && place.node.contains(range.startContainer) ? range.startContainer : target;
    const marks = place.node.localName === 'figure' ? findAll(place.node, 'td.code .line')
        : place.node.localName === 'p' ? findAll(place.node, 'br')
        : place.node.localName === 'table' ? findAll(place.node, 'tr')
        : findAll(place.node, 'li, br');
    const before = marks.filter((mark) => mark === spot || mark.contains(spot) ||
        (mark.compareDocumentPosition(spot) & Node.DOCUMENT_POSITION_FOLLOWING)).length;
    const first = place.node.localName === 'p' ? 0 : place.node.localName === 'table' ? (before > 1 ? 0 : -1)
        : place.node.localName === 'figure' ? 0 : -1;
    return block.from + Math.max(0, Math.min(count - 1, before + first));
}

function anchorScroll(name) {
    let wanted = name;
    try { wanted = decodeURIComponent(name); } catch (error) { /* as written */ }
    const target = name === '' ? page
        : findAll(post, '[id], a[name]').find((element) => [name, wanted].includes(attribute(element, 'id')) ||
            [name, wanted].includes(attribute(element, 'name')));
    if (target) {
        Element.prototype.scrollIntoView.call(target);
        expectedScroll = null;
        reportScroll();
    }
}

function onClick(event) {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;
    const link = closest(target, 'a[href], area[href]');
    const ownButton = closest(target, '[data-dosirak-action]');
    if (link || event.type === 'auxclick' || closest(target, 'button, input[type="submit"], input[type="image"], summary a')) {
        event.preventDefault();
    }
    const place = unitOf(target);
    if (ownButton) {
        const image = ownButton.dosirakImage;
        const problem = closest(ownButton, '.dosirak-problem[data-line]');
        const line = problem ? Number(attribute(problem, 'data-line')) : place ? lineOfClick(place, image || target, -1, -1) : 0;
        tell('action', {action: attribute(ownButton, 'data-dosirak-action'), value: attribute(ownButton, 'data-dosirak-value'),
            unit: place ? place.index : -1, line});
        return;
    }
    if (target.localName === 'img' && event.type === 'click' && place) {
        const rect = rectOf(target);
        tell('picture', {url: (urlOf(attribute(target, 'src') || '') || {}).href || '', unit: place.index,
            line: lineOfClick(place, target, -1, -1), x: rect.left, y: rect.top, width: rect.width, height: rect.height});
        return;
    }
    if (link) {
        const href = attribute(link, 'href') || '';
        if (href.startsWith('#')) {
            anchorScroll(href.slice(1));
        } else {
            const url = urlOf(href);
            if (url) tell('link', {url: url.href});
        }
        return;
    }
    // A selection just made is not a wish to go somewhere.
    if (place && event.type === 'click' && window.getSelection().isCollapsed) {
        tell('click', {unit: place.index, line: lineOfClick(place, target, event.clientX, event.clientY)});
    }
}

listen('click', onClick, true);
listen('auxclick', onClick, true);
listen('submit', (event) => event.preventDefault(), true);
listen('dragstart', (event) => { if (event.target instanceof Element && closest(event.target, 'img, a')) event.preventDefault(); }, true);

let reportAsked = false;
function reportScroll() {
    if (reportAsked) return;
    reportAsked = true;
    requestAnimationFrame(() => {
        reportAsked = false;
        const place = lineAtHeight(0);
        if (place) tell('scroll', Object.assign({head: null, version}, place));
    });
}

listen('wheel', () => { lastWheel = performance.now(); }, {capture: true, passive: true});
listen('keydown', () => { lastWheel = performance.now(); }, true);
listen('scroll', () => {
    const now = performance.now();
    const ours = expectedScroll !== null && Math.abs(window.scrollY - expectedScroll) < 1.5;
    expectedScroll = null;
    if (!ours && (now - lastWheel < 700 || now > quietUntil)) reportScroll();
}, true);
window.addEventListener('resize', () => { quietUntil = performance.now() + 300; });

function setWords(data) { words = data; }
function setWidth(width) { page.style.maxWidth = width; placeCaret(); }


globalThis.dosirak = {op, clear, setLook, setHead, setWords, setWidth, scrollToLine, setCaret, explain, retry};
// After the renderer died the engine would scroll to where it remembers the empty page.
history.scrollRestoration = 'manual';
// Only a page that has its style has heights.
if (doc.readyState === 'complete') tell('hello', {});
else window.addEventListener('load', () => tell('hello', {}), {once: true});
