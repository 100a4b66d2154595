// The preview's own script. It lives in an isolated world: no script of a post can run beside it, and it keeps its own references to everything it
// calls, since an element of a post may take the name of any member of `document` or of a form (<img name="createElement">).
// `dosirakKey` stands before this text; messages to the program begin with it. Timers never fire in a page whose own scripts are off; frames do.
(function () {
'use strict';

const doc = document;
const rootElement = doc.documentElement;
const createElement = doc.createElement.bind(doc);
const createText = doc.createTextNode.bind(doc);
const createFragment = doc.createDocumentFragment.bind(doc);
const caretRange = doc.caretRangeFromPoint.bind(doc);
const listen = doc.addEventListener.bind(doc);
const page = doc.querySelector('.dosirak-page');
const head = doc.querySelector('.dosirak-head');
const post = doc.querySelector('#post');
const caretBar = doc.querySelector('.dosirak-caret');
const base = doc.querySelector('base');
const lookStyle = doc.querySelector('style');
const template = createElement('template');

const rectOf = (element) => Element.prototype.getBoundingClientRect.call(element);
const findAll = (element, selector) => Array.from(Element.prototype.querySelectorAll.call(element, selector));
const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);
const setAttribute = (element, name, value) => Element.prototype.setAttribute.call(element, name, value);
const closest = (element, selector) => Element.prototype.closest.call(element, selector);
const parentOf = (node) => Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode').get.call(node);
const childrenOf = (node) => Array.from(Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes').get.call(node));
const textOf = (node) => Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get.call(node);
const sameNode = (a, b) => Node.prototype.isEqualNode.call(a, b);
const insertBefore = (parent, node, reference) => Node.prototype.insertBefore.call(parent, node, reference);
const removeNode = (node) => { const parent = parentOf(node); if (parent) Node.prototype.removeChild.call(parent, node); };
const isElement = (node) => node.nodeType === 1;
const tell = (kind, message) => console.log(dosirakKey + JSON.stringify(Object.assign({kind}, message)));

// ---- Words, given by the program in the user's language.
let words = {};

// ---- Units: {nodes, lines, section}. A unit always has a node, so that its place can be found.
const units = [];
const sectionSize = 64;
const plainLimit = 400;
let sectioned = false;
let version = 0;

// ---- Pictures: file changed or came back -> another URL, so that no cache answers. By path of the URL.
const pictureVersions = new Map();
let retries = 0;

function urlOf(source) {
    try { return new URL(source, base.href); } catch (error) { return null; }
}

function withVersion(source) {
    const url = urlOf(source);
    const number = url && url.protocol === 'post-asset:' ? pictureVersions.get(url.pathname) : undefined;
    if (number === undefined) return source;
    url.searchParams.set('v', number);
    return url.href;
}

function card(kind, title, text) {
    const box = createElement('span');
    box.className = 'dosirak-card dosirak-' + kind;
    setAttribute(box, 'role', 'group');
    setAttribute(box, 'aria-label', title);
    const icon = createElement('span');
    icon.className = 'dosirak-icon';
    setAttribute(icon, 'aria-hidden', 'true');
    const strong = createElement('strong');
    strong.append(title);
    box.append(icon, strong);
    if (text) {
        const small = createElement('span');
        small.className = 'dosirak-text';
        small.append(text);
        box.append(small);
    }
    return box;
}

function button(label, action, value, quiet) {
    const element = createElement('button');
    element.type = 'button';
    element.className = quiet ? 'dosirak-quiet' : '';
    element.append(label);
    setAttribute(element, 'data-dosirak-action', action);
    setAttribute(element, 'data-dosirak-value', value);
    return element;
}

function addButtons(box, buttons) {
    const row = createElement('span');
    row.className = 'dosirak-buttons';
    row.append(...buttons);
    box.append(row);
}

/// Things of a post that cannot or may not live here are made harmless, or visible, before they come into the page.
function tame(content) {
    for (const dead of findAllIn(content, 'script, base, meta, link:not([rel="stylesheet"]), object, embed')) removeNode(dead);
    for (const frame of findAllIn(content, 'iframe')) {
        const url = urlOf(attribute(frame, 'src') || '');
        const web = url && /^https?:$/.test(url.protocol);
        const box = card('frame', words.frame || '', web ? url.hostname + url.pathname : '');
        if (web) addButtons(box, [button(words.openInBrowser, 'open', url.href)]);
        insertBefore(parentOf(frame), box, frame);
        removeNode(frame);
    }
    for (const image of findAllIn(content, 'img')) {
        const source = attribute(image, 'src');
        if (source) {
            const versioned = withVersion(source);
            if (versioned !== source) setAttribute(image, 'src', versioned);
        } else if (!attribute(image, 'srcset') && !attribute(image, 'data-src')) {
            const box = card('missing', words.noSource, words.noSourceText);
            addButtons(box, [button(words.removeTag, 'remove', '', true)]);
            setAttribute(image, 'data-dosirak-broken', '');
            insertBefore(parentOf(image), box, image.nextSibling);
        }
    }
    for (const box of findAllIn(content, '.dosirak-problem')) {
        addButtons(box, [button(words.removeTag, 'remove', attribute(box, 'data-tag') || '', true)]);
    }
    return content;
}

function findAllIn(fragment, selector) {
    return Array.from(DocumentFragment.prototype.querySelectorAll.call(fragment, selector));
}

function parse(html) {
    template.innerHTML = html;
    const nodes = Array.from(tame(template.content).childNodes);
    if (nodes.length === 0) nodes.push(createText(''));
    return nodes;
}

function fragmentOf(list) {
    const fragment = createFragment();
    for (const unit of list) for (const node of unit.nodes) fragment.appendChild(node);
    return fragment;
}

// ---- Sections: above plainLimit units the page is cut into parts the engine may leave out while they are not in view.
function newSection(reference) {
    const element = createElement('section');
    post.insertBefore(element, reference);
    return {element, count: 0};
}

/// About how high a block will be; the engine corrects it when the block was seen once.
function guessHeight(node) {
    if (!isElement(node)) return 0;
    const text = textOf(node);
    switch (node.localName) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6': return 68;
    case 'figure': case 'pre': return text.split('\n').length * 22 + 40;
    case 'table': return findAll(node, 'tr').length * 40 + 20;
    case 'hr': return 49;
    default: {
        const wide = text.length > 0 && text.charCodeAt(text.length >> 1) > 0x2e80;
        const perLine = Math.max(10, post.clientWidth / (wide ? 15 : 7.6));
        const lines = Math.ceil(text.length / perLine) + findAll(node, 'br, li').length * 0.5;
        return lines * 28 + 20 + findAll(node, 'img').length * 320;
    }
    }
}

function guessSection(section, list) {
    let height = 0;
    for (const unit of list) for (const node of unit.nodes) height += guessHeight(node);
    section.element.style.containIntrinsicSize = 'auto ' + Math.max(28, Math.round(height)) + 'px';
}

function sectionRange(section, near) {
    let from = near;
    while (from > 0 && units[from - 1].section === section) --from;
    return [from, from + section.count];
}

/// The units from `index` to the end of its section move into a section of their own.
function splitAt(index) {
    const section = units[index].section;
    const [from, to] = sectionRange(section, index);
    const moved = units.slice(index, to);
    const next = newSection(section.element.nextSibling);
    next.element.appendChild(fragmentOf(moved));
    next.count = moved.length;
    section.count = index - from;
    for (const unit of moved) unit.section = next;
    guessSection(next, moved);
    guessSection(section, units.slice(from, index));
}

function putInNewSections(list, reference) {
    for (let i = 0; i < list.length; i += sectionSize) {
        const part = list.slice(i, i + sectionSize);
        const section = newSection(reference);
        for (const unit of part) unit.section = section;
        section.count = part.length;
        guessSection(section, part);
        section.element.appendChild(fragmentOf(part));
    }
}

function insertUnits(index, fresh) {
    if (fresh.length === 0) return;
    const before = units[index - 1];
    const after = units[index];
    if (!sectioned) {
        post.insertBefore(fragmentOf(fresh), after ? after.nodes[0] : null);
    } else if (fresh.length > sectionSize / 2) {
        if (before && after && before.section === after.section) splitAt(index);
        putInNewSections(fresh, after ? after.section.element : null);
    } else if (!before && !after) {
        putInNewSections(fresh, null);
    } else {
        const section = (before || after).section;
        const reference = after && after.section === section ? after.nodes[0] : null;
        section.element.insertBefore(fragmentOf(fresh), reference);
        section.count += fresh.length;
        for (const unit of fresh) unit.section = section;
    }
    units.splice(index, 0, ...fresh);
    const section = fresh[0].section;
    if (section && section.count > 2 * sectionSize) splitAt(sectionRange(section, index)[0] + (section.count >> 1));
}

function removeUnits(index, count) {
    for (const unit of units.splice(index, count)) {
        for (const node of unit.nodes) removeNode(node);
        if (unit.section && --unit.section.count === 0) removeNode(unit.section.element);
    }
}

function cutIntoSections() {
    sectioned = true;
    putInNewSections(units, null);
}

// ---- Patching inside one unit: what is equal at both ends stays, so a picture beside the changed words is never touched.
function patchNodes(parent, old, fresh, reference, depth) {
    const common = Math.min(old.length, fresh.length);
    let start = 0;
    while (start < common && sameNode(old[start], fresh[start])) ++start;
    let end = 0;
    while (end < common - start && sameNode(old[old.length - 1 - end], fresh[fresh.length - 1 - end])) ++end;
    const gone = old.slice(start, old.length - end);
    const come = fresh.slice(start, fresh.length - end);
    if (gone.length === 1 && come.length === 1 && depth < 24 && sameShell(gone[0], come[0])) {
        patchNodes(gone[0], childrenOf(gone[0]), childrenOf(come[0]), null, depth + 1);
        come[0] = gone[0];
    } else {
        const at = end > 0 ? old[old.length - end] : reference;
        for (const node of come) insertBefore(parent, node, at);
        for (const node of gone) removeNode(node);
    }
    return old.slice(0, start).concat(come, old.slice(old.length - end));
}

/// Same element with the same attributes: only what is in it differs.
function sameShell(a, b) {
    return isElement(a) && isElement(b) && !(a instanceof HTMLTemplateElement) &&
        sameNode(Node.prototype.cloneNode.call(a, false), Node.prototype.cloneNode.call(b, false));
}

function patchUnit(index, html, lines) {
    const unit = units[index];
    const next = units[index + 1];
    const parent = unit.section ? unit.section.element : post;
    const reference = next && next.section === unit.section ? next.nodes[0] : null;
    unit.nodes = patchNodes(parent, unit.nodes, parse(html), reference, 0);
    unit.lines = lines;
}

// ---- Calls of the program.
let quietUntil = 0;
let expectedScroll = null;
let lastWheel = -1000;
let caretPlace = null;
let frameAsked = false;

function afterChange() {
    // What the engine scrolls by itself after a change (it keeps the text in view at its place) is not the user's doing.
    quietUntil = performance.now() + 200;
    if (frameAsked) return;
    frameAsked = true;
    requestAnimationFrame(() => {
        // Here, not in the call: the layout it asks for is made now anyway.
        placeCaret();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { frameAsked = false; tell('shown', {version}); };
        channel.port2.postMessage(0);
    });
}

function op(number, index, removed, items) {
    version = number;
    if (removed === 1 && items.length === 1) {
        patchUnit(index, items[0][0], items[0][1]);
    } else {
        removeUnits(index, removed);
        insertUnits(index, items.map(([html, lines]) => ({nodes: parse(html), lines, section: null})));
        if (!sectioned && units.length > plainLimit) cutIntoSections();
    }
    afterChange();
}

function clear(expected) {
    removeUnits(0, units.length);
    while (post.firstChild) post.removeChild(post.firstChild);
    pictureVersions.clear();
    sectioned = expected > plainLimit;
    caretPlace = null;
    expectedScroll = 0;
    window.scrollTo(0, 0);
    afterChange();
}

function setLook(css, dark) {
    lookStyle.textContent = css;
    setAttribute(rootElement, 'data-dosirak-dark', dark ? 'yes' : 'no');
    placeCaret();
}

function setHead(data) {
    base.href = data.base;
    rootElement.lang = data.language;
    // The cover stays while the title is typed.
    const kept = head.dosirakCover === data.cover ? findAll(head, '.dosirak-cover, .dosirak-card') : [];
    while (head.firstChild) head.removeChild(head.firstChild);
    head.append(...kept);
    head.dosirakCover = data.cover;
    if (data.cover && kept.length === 0) {
        const cover = createElement('img');
        cover.className = 'dosirak-cover';
        cover.alt = '';
        cover.src = withVersion(data.cover);
        head.append(cover);
    }
    if (data.title) {
        const title = createElement('h1');
        title.append(data.title);
        head.append(title);
    }
    if (data.meta) {
        const meta = createElement('p');
        meta.append(data.meta);
        head.append(meta);
    }
    head.hidden = !head.firstChild;
    afterChange();
}

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
        tell('action', {action: attribute(ownButton, 'data-dosirak-action'), value: attribute(ownButton, 'data-dosirak-value'),
            unit: place ? place.index : -1, line: place ? lineOfClick(place, image || target, -1, -1) : 0});
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

// ---- Pictures that do not load become a card which says why and what to do. The program knows the folder, so it is asked.
const broken = new Map();
let brokenCount = 0;

listen('load', (event) => {
    if (event.target instanceof HTMLImageElement) quietUntil = Math.max(quietUntil, performance.now() + 100);
}, true);

listen('error', (event) => {
    const image = event.target;
    if (!(image instanceof HTMLImageElement) || image.hasAttribute('data-dosirak-broken')) return;
    setAttribute(image, 'data-dosirak-broken', '');
    const id = ++brokenCount;
    broken.set(id, image);
    tell('broken', {id, url: (urlOf(attribute(image, 'src') || '') || {}).href || '', cover: image.className === 'dosirak-cover'});
}, true);

function explain(id, kind, title, text, buttons) {
    const image = broken.get(id);
    broken.delete(id);
    if (!image || !image.isConnected || !image.hasAttribute('data-dosirak-broken')) return;
    const box = card(kind, title, text);
    const made = buttons.map(([label, action, value, quiet]) => button(label, action, value, quiet));
    for (const element of made) element.dosirakImage = image;
    if (made.length > 0) addButtons(box, made);
    // A card in a link or a figure stands where the picture would.
    insertBefore(parentOf(image), box, image.nextSibling);
    image.dosirakCard = box;
    afterChange();
}

/// Tries pictures again: those that failed, and those whose file changed (`changed`: paths of URLs).
function retry(changed) {
    ++retries;
    const paths = new Set(changed);
    for (const image of findAll(page, 'img[src]')) {
        const url = urlOf(attribute(image, 'src'));
        if (!url || url.protocol !== 'post-asset:') continue;
        const failed = image.hasAttribute('data-dosirak-broken');
        if (!failed && !paths.has(url.pathname)) continue;
        pictureVersions.set(url.pathname, retries);
        if (image.dosirakCard) removeNode(image.dosirakCard);
        image.dosirakCard = null;
        image.removeAttribute('data-dosirak-broken');
        url.searchParams.set('v', retries);
        setAttribute(image, 'src', url.href);
    }
    for (const path of paths) pictureVersions.set(path, retries);
    afterChange();
}

function setWords(data) { words = data; }
function setWidth(width) { page.style.maxWidth = width; placeCaret(); }

globalThis.dosirak = {op, clear, setLook, setHead, setWords, setWidth, scrollToLine, setCaret, explain, retry};
tell('hello', {});
})();
