// The preview's own script, first part of four (page, cards, lines, hands; LockedPage makes one function of them). It lives in an isolated world:
// no script of a post can run beside it, and it keeps its own references to everything it calls, since an element of a post may take the name of
// any member of `document` or of a form (<img name="createElement">).
// `dosirakKey` stands before this text; messages to the program begin with it. Timers never fire in a page whose own scripts are off; frames do.

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

// ---- Units: {nodes, lines, section}. A unit always has a node, so that its place can be found.
const units = [];
const sectionSize = 64;
const plainLimit = 400;
let sectioned = false;
let version = 0;

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

