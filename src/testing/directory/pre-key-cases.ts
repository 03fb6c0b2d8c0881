/** Pre-keys: published at one moment, each one-time key given once. */
import { bytesEqual } from '../../bytes.ts';
import type { Directory, PreKeyBundle } from '../../transport/directory.ts';
import { type AsyncTestFramework, expectEqual, expectRejection } from '../store/subject.ts';
import {
  ADA,
  ADA_LAPTOP,
  BOB,
  type DirectorySubject,
  ecKey,
  kyberKey,
  several,
  shown,
  signedEcKey,
  upload,
  uploadId,
  withDirectory,
} from './subject.ts';

const FETCHES = 100;

/** The bundle of one device. */
async function fetchOne(directory: Directory, device = ADA.device): Promise<PreKeyBundle | undefined> {
  const [bundle] = await directory.fetchBundles(ADA, { devices: [device] });
  return bundle;
}

async function levels(directory: Directory): Promise<string> {
  const { oneTimePreKeys, oneTimeKyberPreKeys, lastResortUses } = await directory.preKeyLevels();
  return `${oneTimePreKeys} ${oneTimeKyberPreKeys} ${lastResortUses}`;
}

export function describePreKeys({ describe, it }: AsyncTestFramework, subject: DirectorySubject): void {
  describe('pre-keys', () => {
    it('come as they were published', async () => {
      await withDirectory(subject, async (open) => {
        const [ada, bob] = [await open(ADA), await open(BOB)];
        const published = upload(1, { oneTimePreKeys: [ecKey(11)], oneTimeKyberPreKeys: [kyberKey(12)] });
        await ada.publishPreKeys(published);
        const bundle = await fetchOne(bob);
        expectEqual(shown(bundle), '1/11/12');
        expectEqual(`${bundle?.device} ${bundle?.registrationId}`, '1 4711');
        for (const [given, expected] of [
          [bundle?.identityKey, published.identityKey],
          [bundle?.signedPreKey.publicKey, signedEcKey(1).publicKey],
          [bundle?.signedPreKey.signature, signedEcKey(1).signature],
          [bundle?.oneTimePreKey?.publicKey, ecKey(11).publicKey],
          [bundle?.kyberPreKey.publicKey, kyberKey(12).publicKey],
          [bundle?.kyberPreKey.signature, kyberKey(12).signature],
        ] as const) {
          expectEqual(given !== undefined && bytesEqual(given, expected), true);
        }
      });
    });

    it('are none for accounts and devices that have not published', async () => {
      await withDirectory(subject, async (open) => {
        const [ada, bob] = [await open(ADA), await open(BOB)];
        expectEqual((await bob.fetchBundles(ADA)).length, 0);
        await ada.publishPreKeys(upload(1));
        expectEqual((await bob.fetchBundles(ADA, { devices: [2, 3] })).length, 0);
        expectEqual((await bob.fetchBundles(ADA, { devices: [] })).length, 0);
        expectEqual((await bob.fetchBundles({ ...ADA, realm: BOB.realm })).length, 0);
        expectEqual((await ada.preKeyLevels()).lastResortUses, 0);
      });
    });

    it('come for all devices of an account, or for those asked for', async () => {
      await withDirectory(subject, async (open) => {
        const [phone, laptop, bob] = [await open(ADA), await open(ADA_LAPTOP), await open(BOB)];
        await phone.publishPreKeys(upload(1, { oneTimePreKeys: several(ecKey, 10, 3) }));
        await laptop.publishPreKeys(upload(1, { oneTimePreKeys: several(ecKey, 20, 3) }));
        const devices = async (only?: readonly number[]): Promise<string> =>
          (await bob.fetchBundles(ADA, { devices: only }))
            .map(({ device }) => device)
            .sort()
            .join();
        expectEqual(await devices(), '1,2');
        expectEqual(await devices([2]), '2');
        expectEqual(await devices([2, 2, 9]), '2');
        expectEqual(`${await levels(phone)}, ${await levels(laptop)}`, '2 0 1, 0 0 3');
      });
    });

    describeOnce({ describe, it }, subject);
    describeUploads({ describe, it }, subject);
  });
}

function describeOnce({ it }: AsyncTestFramework, subject: DirectorySubject): void {
  it('are given once each to many who ask at once; then the last resort serves, visibly', async () => {
    await withDirectory(subject, async (open) => {
      const [ada, bob, laptop] = [await open(ADA), await open(BOB), await open(ADA_LAPTOP)];
      const [ecCount, kyberCount] = [FETCHES - 10, FETCHES - 20];
      await ada.publishPreKeys(
        upload(1, {
          oneTimePreKeys: several(ecKey, 1000, ecCount),
          oneTimeKyberPreKeys: several(kyberKey, 2000, kyberCount),
        }),
      );
      const bundles = await Promise.all(
        Array.from({ length: FETCHES }, (_, index) => fetchOne(index % 2 === 0 ? bob : laptop)),
      );
      const ec = bundles.map((bundle) => bundle?.oneTimePreKey?.id).filter((id) => id !== undefined);
      const kyber = bundles.filter((bundle) => bundle?.lastResort === false).map((bundle) => bundle?.kyberPreKey.id);
      expectEqual(`${ec.length} ${new Set(ec).size}`, `${ecCount} ${ecCount}`);
      expectEqual(`${kyber.length} ${new Set(kyber).size}`, `${kyberCount} ${kyberCount}`);
      expectEqual(bundles.filter((bundle) => bundle?.lastResort === true && bundle.kyberPreKey.id === 1).length, 20);
      expectEqual(await levels(ada), '0 0 20');
      expectEqual(shown(await fetchOne(bob)), '1/-/1!');
    });
  });

  it('are not given again by a repeated upload', async () => {
    await withDirectory(subject, async (open) => {
      const [ada, bob] = [await open(ADA), await open(BOB)];
      const first = upload(1, { oneTimePreKeys: several(ecKey, 10, 2), oneTimeKyberPreKeys: several(kyberKey, 10, 2) });
      await ada.publishPreKeys(first);
      const given = [await fetchOne(bob), await fetchOne(bob)];
      await ada.publishPreKeys(first);
      expectEqual(new Set(given.map((bundle) => bundle?.oneTimePreKey?.id)).size, 2);
      expectEqual(shown(await fetchOne(bob)), '1/-/1!');
    });
  });
}

function describeUploads({ it }: AsyncTestFramework, subject: DirectorySubject): void {
  it('are replaced by part, and what is absent stays', async () => {
    await withDirectory(subject, async (open) => {
      const [ada, bob] = [await open(ADA), await open(BOB)];
      expectEqual((await ada.preKeyLevels()).upload === null, true);
      await ada.publishPreKeys(
        upload(1, { oneTimePreKeys: several(ecKey, 10, 5), oneTimeKyberPreKeys: [kyberKey(20)] }),
      );
      await fetchOne(bob);
      await fetchOne(bob);
      expectEqual(await levels(ada), '3 0 1');
      // Only one kind is refilled: what was left of it is gone, the rest stays.
      await ada.publishPreKeys({
        ...upload(2, { oneTimePreKeys: several(ecKey, 30, 2) }),
        signedPreKey: undefined,
        lastResortKyberPreKey: undefined,
      });
      expectEqual(await levels(ada), '2 0 1');
      const refilled = await fetchOne(bob);
      expectEqual(`${refilled?.signedPreKey.id} ${refilled?.kyberPreKey.id} ${refilled?.lastResort}`, '1 1 true');
      expectEqual([30, 31].includes(refilled?.oneTimePreKey?.id ?? 0), true);
      // The signed and the last-resort key are rotated: the count of its uses begins anew.
      await ada.publishPreKeys(upload(3));
      expectEqual(await levels(ada), '1 0 0');
      expectEqual(shown(await fetchOne(bob)).replace(/30|31/, '*'), '3/*/3!');
      expectEqual(bytesEqual((await ada.preKeyLevels()).upload!, uploadId(3)), true);
    });
  });

  it('change at one moment for those who ask', async () => {
    await withDirectory(subject, async (open) => {
      const [ada, bob] = [await open(ADA), await open(BOB)];
      await ada.publishPreKeys(upload(1));
      const state = { isPublishing: true };
      const publishing = (async (): Promise<void> => {
        for (let number = 2; number <= 20; number++) await ada.publishPreKeys(upload(number));
        state.isPublishing = false;
      })();
      while (state.isPublishing) {
        const bundle = await fetchOne(bob);
        expectEqual(bundle?.kyberPreKey.id, bundle?.signedPreKey.id);
      }
      await publishing;
      expectEqual(shown(await fetchOne(bob)), '20/-/20!');
    });
  });

  it('are published by one of two who know the same', async () => {
    await withDirectory(subject, async (open) => {
      const [ada, bob] = [await open(ADA), await open(BOB)];
      await ada.publishPreKeys(upload(1));
      await ada.publishPreKeys(upload(2));
      await expectRejection(ada.publishPreKeys(upload(1)), 'DIRECTORY_CONFLICT');
      await expectRejection(ada.publishPreKeys({ ...upload(7), replaces: uploadId(1) }), 'DIRECTORY_CONFLICT');
      await expectRejection(ada.publishPreKeys({ ...upload(7), replaces: null }), 'DIRECTORY_CONFLICT');
      expectEqual(shown(await fetchOne(bob)), '2/-/2!');
    });
  });

  it('are refused if they make no bundle', async () => {
    await withDirectory(subject, async (open) => {
      const [ada, bob] = [await open(ADA), await open(BOB)];
      const twice = [ecKey(5), ecKey(5)];
      for (const parts of [
        { signedPreKey: undefined },
        { lastResortKyberPreKey: undefined },
        { id: new Uint8Array(15) },
        { replaces: new Uint8Array(17) },
        { registrationId: -1 },
        { oneTimePreKeys: twice },
        { oneTimePreKeys: several(ecKey, 1, 201) },
        { oneTimeKyberPreKeys: several(kyberKey, 1, 201) },
        { signedPreKey: { ...signedEcKey(1), id: 2 ** 32 } },
      ]) {
        await expectRejection(ada.publishPreKeys(upload(1, parts)), 'INVALID_ARGUMENT');
      }
      expectEqual(shown(await fetchOne(bob)), 'none');
      await ada.publishPreKeys(upload(1));
      expectEqual(shown(await fetchOne(bob)), '1/-/1!');
    });
  });
}
