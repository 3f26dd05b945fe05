// Every word that a person sees or hears comes from the catalogues: a letter standing in the markup, or in
// an attribute that is read out, is an error.
const SPOKEN = new Set([
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'label',
  'hint',
]);
const LETTER = /\p{L}/u;

const insideStyleOrScript = (node) =>
  node.parent?.type === 'SvelteStyleElement' || node.parent?.type === 'SvelteScriptElement';

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Words belong into src/lib/i18n: "{{text}}"' },
  },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } });
    return {
      SvelteText(node) {
        if (!insideStyleOrScript(node) && LETTER.test(node.value)) report(node, node.value);
      },
      SvelteAttribute(node) {
        if (!SPOKEN.has(node.key.name)) return;
        for (const part of node.value) {
          if (part.type === 'SvelteLiteral' && LETTER.test(part.value)) report(part, part.value);
        }
      },
    };
  },
};
