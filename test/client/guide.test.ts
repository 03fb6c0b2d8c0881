/** The example of docs/client.md, run. */
import { expect, it } from 'vitest';
import { Client } from '../../src/client.ts';
import { memoryStore } from '../../src/store/memory/memory-store.ts';
import { MemoryNetwork } from '../../src/transport/memory/index.ts';

it('ten lines are enough to write to somebody in another app', async () => {
  const network = new MemoryNetwork();
  const open = async (realm: string, id: string): Promise<Client> => {
    const device = { realm, id, device: 1 };
    const [store, directory, transport] = [memoryStore(), network.directory(device), network.transport(device)];
    return await Client.open({ account: { realm, id }, store, directory, transport });
  };
  const bob = await open('messenger.example', 'bob');
  await bob.register();
  const ada = await open('instagram.example', 'ada');
  await ada.send({ realm: 'messenger.example', id: 'bob' }, { text: 'hi from the other app' });
  for await (const event of bob.events()) {
    expect(event).toMatchObject({ kind: 'request', peer: ada.account, message: { text: 'hi from the other app' } });
    break;
  }
  await ada.close();
  await bob.close();
});
