/** The screens as a person meets them: by the names that the parts carry, waiting for what shall appear. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { By, error, type WebDriver, type WebElement } from 'selenium-webdriver';
import { until } from './wait';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = path.resolve(import.meta.dirname, '../pictures');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

export class Screens {
  constructor(
    readonly driver: WebDriver,
    private readonly door: string,
  ) {}

  /** The part with this name, once it is there and shown. */
  async part(name: string, seconds = 30): Promise<WebElement> {
    return until(
      `"${name}" is shown`,
      async () => {
        const found = await this.driver.findElements(By.css(`[data-testid="${name}"]`));
        for (const element of found) if (await element.isDisplayed()) return element;
        return null;
      },
      { seconds },
    );
  }

  async isShown(name: string): Promise<boolean> {
    const found = await this.driver.findElements(By.css(`[data-testid="${name}"]`));
    return found.length > 0 && (await found[0].isDisplayed());
  }

  async click(name: string, seconds = 30): Promise<void> {
    await until(
      `"${name}" takes a click`,
      async () => {
        const part = await this.part(name, 1);
        if (!(await part.isEnabled())) return false;
        await this.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', part);
        await part.click();
        return true;
      },
      { seconds },
    );
  }

  async type(name: string, text: string): Promise<void> {
    const part = await this.part(name);
    await part.clear();
    await part.sendKeys(text);
  }

  async choose(name: string, value: string): Promise<void> {
    const part = await this.part(name);
    // A choice of a few is radio buttons, each with a name of its own; a longer one is a list.
    const [radio] = await part.findElements(By.css(`[data-testid="${name}-${value}"]`));
    const option = radio ?? (await part.findElement(By.css(`option[value="${value}"]`)));
    // A part above that comes late moves the page under the pointer, and the click hits what was beside.
    await until(`${name} is ${value}`, async () => {
      await option.click();
      return this.driver
        .executeScript<boolean>(
          'const [one] = arguments; return one.selected ?? one.querySelector("input").checked;',
          option,
        )
        .catch((reason: unknown) => {
          // Some choices lead on to another screen at once.
          if (reason instanceof error.StaleElementReferenceError) return true;
          throw reason;
        });
    });
  }

  async text(name: string, seconds = 30): Promise<string> {
    return (await this.part(name, seconds)).getText();
  }

  /** Looks at the screen: keeps a picture of it, and asks axe what a person with other senses would miss. */
  async look(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    // The web view paints later than it answers: two frames, and what is in the page is in the picture.
    await this.driver.executeAsyncScript(
      'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));',
    );
    const picture = await this.driver.takeScreenshot();
    writeFileSync(path.join(pictures, `${this.door}-${name}.png`), picture, 'base64');
    const violations = await this.violations();
    const words = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    if (words.length > 0) throw new Error(`axe on ${name}:\n${words.join('\n')}`);
  }

  private async violations(): Promise<Violation[]> {
    await this.driver.executeScript(axe);
    return this.driver.executeAsyncScript<Violation[]>(
      'const done = arguments[arguments.length - 1];' +
        'axe.run(document, {resultTypes: ["violations"]}).then((r) => done(r.violations), (e) => done([{id: String(e), nodes: []}]));',
    );
  }
}
