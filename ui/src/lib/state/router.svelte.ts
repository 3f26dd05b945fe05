// Where the user is, kept in the address' hash: it works in the window's own scheme and needs no server.
// Hashes hold ids only, never words.
export type Route =
  | { page: 'today' }
  | { page: 'sessions' }
  | { page: 'session'; id: string; at?: { segment: number; start: number } }
  | { page: 'record'; id: string }
  | { page: 'clients' }
  | { page: 'client'; id: string }
  | { page: 'people' }
  | { page: 'report' }
  | { page: 'playbooks' }
  | { page: 'playbook'; id: string }
  | { page: 'activity' }
  | { page: 'audit' }
  | { page: 'settings' }
  | { page: 'account' }
  | { page: 'recover' }
  | { page: 'missing' };

const PLAIN = [
  'sessions',
  'clients',
  'people',
  'report',
  'playbooks',
  'activity',
  'audit',
  'settings',
  'account',
  'recover',
] as const;
type Plain = (typeof PLAIN)[number];
const isPlain = (word: string): word is Plain => (PLAIN as readonly string[]).includes(word);

export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, '').split('/').filter(Boolean);
  const [first, id, last] = parts;
  if (first === undefined) return { page: 'today' };
  if (parts.length === 1 && isPlain(first)) return { page: first };
  if (first === 'sessions' && id && parts.length === 2) return { page: 'session', id };
  if (first === 'sessions' && id && last === 'at' && parts.length === 5) {
    const [segment, start] = [Number(parts[3]), Number(parts[4])];
    if (Number.isInteger(segment) && Number.isFinite(start))
      return { page: 'session', id, at: { segment, start } };
  }
  if (first === 'sessions' && id && last === 'record' && parts.length === 3) return { page: 'record', id };
  if (first === 'playbooks' && id && parts.length === 2) return { page: 'playbook', id };
  if (first === 'clients' && id && parts.length === 2) return { page: 'client', id };
  return { page: 'missing' };
}

export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'today':
    case 'missing':
      return '#/';
    case 'session':
      return `#/sessions/${route.id}${route.at ? `/at/${route.at.segment}/${route.at.start}` : ''}`;
    case 'record':
      return `#/sessions/${route.id}/record`;
    case 'playbook':
      return `#/playbooks/${route.id}`;
    case 'client':
      return `#/clients/${route.id}`;
    default:
      return `#/${route.page}`;
  }
}

class Router {
  route = $state<Route>(parseRoute(location.hash));

  constructor() {
    addEventListener('hashchange', () => {
      this.#take(parseRoute(location.hash));
    });
  }

  go(route: Route) {
    location.hash = hrefOf(route);
    this.#take(route);
  }

  /** The same place again is no change: what depends on it must not load twice. */
  #take(route: Route) {
    if (JSON.stringify(route) !== JSON.stringify(this.route)) this.route = route;
  }
}

export const router = new Router();
