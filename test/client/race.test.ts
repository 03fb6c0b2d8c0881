import { describeRaces } from './race-cases.ts';
import { portablePlaces } from './places.ts';

for (const places of portablePlaces) describeRaces(places, { messages: places.name === 'memory' ? 200 : 40 });
