// Fills tests/unit/markdown/rules.json with what the real hexo-renderer-marked makes of each text.
// usage: node fill-markdown-rules.mjs FOLDER_WITH_NODE_MODULES   (hexo-renderer-marked 7.0.1 and marked 15.0.12 installed there)
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.resolve(process.argv[2], 'package.json'));
const render = require('hexo-renderer-marked/lib/renderer.js');
const file = path.join(import.meta.dirname, '../unit/markdown/rules.json');
const marked = {
  gfm: true, breaks: true, smartypants: true, modifyAnchors: 0, autolink: true, mangle: false, headerIds: true, prependRoot: true,
  external_link: { enable: false, exclude: [], nofollow: false }, descriptionLists: true,
};
const rules = JSON.parse(fs.readFileSync(file, 'utf8'));
for (const rule of rules) {
  const hexo = {
    config: { url: 'http://example.com', root: '/', pretty_urls: {}, source_dir: 'source', marked: { ...marked, ...rule.marked } },
    source_dir: '/source/', execFilterSync() {}, model: () => ({}),
  };
  rule.html = render.call(hexo, { text: rule.markdown }, {});
}
fs.writeFileSync(file, JSON.stringify(rules, null, 1) + '\n');
