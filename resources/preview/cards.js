// Second part: what a post holds that cannot be shown as it is becomes a card which says why and what to do.

// ---- Words, given by the program in the user's language.
let words = {};

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
            addButtons(box, [button(words.removeTag, 'remove', attribute(image, 'class') || '', true)]);
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

