import { describeConversations } from './conversation-cases.ts';
import { portablePlaces } from './places.ts';

for (const places of portablePlaces) describeConversations(places);
