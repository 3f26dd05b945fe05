// Plural forms by the rules of the language (Intl), so that no catalogue guesses them.
export function pluralOf(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (count: number, one: string, other: string): string =>
    `${number.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
