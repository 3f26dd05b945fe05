/** A person without a mouse: moves by Tab, presses what has the focus, and always sees where that is. */
import { Key, type WebDriver } from 'selenium-webdriver';
import { until } from './wait';

/** More stops than any page has before what is meant. */
const MOST_STOPS = 80;

interface Focus {
  name: string;
  /** Whether the focus can be seen: an outline that is drawn. */
  seen: boolean;
  what: string;
}

export class Keyboard {
  constructor(private readonly driver: WebDriver) {}

  async press(...keys: string[]): Promise<void> {
    await this.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  async chord(held: string, key: string): Promise<void> {
    await this.driver.actions().keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  async focus(): Promise<Focus> {
    return this.driver.executeScript<Focus>(
      `const at = document.activeElement;
       const drawn = at.matches('input.hidden-words') ? at.closest('label') : at;
       const style = getComputedStyle(drawn);
       const outlined = (s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
       return {
         name: at.closest('[data-testid]')?.dataset.testid ?? '',
         seen: outlined(style) || outlined(getComputedStyle(at)),
         what: at.outerHTML.slice(0, 120),
       };`,
    );
  }

  /** Tabs to the part with this name; every stop on the way shows its focus. */
  async to(name: string): Promise<void> {
    await until(`"${name}" is there`, () =>
      this.driver.executeScript<boolean>(`return !!document.querySelector('[data-testid="${name}"]')`),
    );
    const stops: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const { name: at, seen, what } = await this.focus();
      if (at === name) return;
      if (what.startsWith('<body') || what.startsWith('<h1') || what.startsWith('<main')) {
        // The beginning of a page has the focus for readers; nothing is pressed there.
      } else if (!seen) throw new Error(`the focus cannot be seen on ${what}`);
      stops.push(at || what);
      await this.press(Key.TAB);
    }
    throw new Error(`"${name}" is not reached by Tab; passed ${stops.join(', ')}`);
  }

  /** Tabs to a part and presses it. */
  async use(name: string, key: string = Key.ENTER): Promise<void> {
    await until(`"${name}" can be pressed`, () =>
      this.driver.executeScript<boolean>(
        `const part = document.querySelector('[data-testid="${name}"]'); return !!part && !part.disabled;`,
      ),
    );
    await this.to(name);
    await this.press(key);
  }
}
