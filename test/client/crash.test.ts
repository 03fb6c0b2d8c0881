import { describeCrashes } from './crash-cases.ts';
import { isBrowser, portablePlaces } from './places.ts';

for (const places of portablePlaces) {
  // Every call where that is quick; the others have the same calls.
  const every = places.name === 'memory' ? 2 : isBrowser ? 23 : 11;
  describeCrashes(places, { every });
}
