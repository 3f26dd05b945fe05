// Matchers for the DOM, and what jsdom lacks.
import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { vi } from 'vitest';

configure({ asyncUtilTimeout: 10_000 });

// Tests of files alone run without a DOM.
if ('document' in globalThis) lendDom();

function lendDom() {
  // jsdom knows the element but not its modal mode.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  HTMLCanvasElement.prototype.getContext = vi.fn(() => null) as never;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.scrollTo = () => undefined;
  Element.prototype.scrollIntoView ??= () => undefined;
}
