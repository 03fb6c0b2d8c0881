import * as L from '@signalapp/libsignal-client';
const t=(n,f)=>{try{const r=f();console.log(n,'->',r)}catch(e){console.log(n,'!!',e.constructor.name,e.name,e.code,e.operation,JSON.stringify(e.message))}};
t('level x',()=>L.initLogger('x',()=>{}));
t('level 9',()=>L.initLogger(9,()=>{}));
t('level 0',()=>L.initLogger(0,()=>{}));
const got=[];
t('init',()=>L.initLogger(5,(...a)=>{got.push(a)}));
t('init again',()=>L.initLogger(5,(...a)=>{got.push(['second',...a])}));
// provoke a log
class S extends L.SessionStore{m=new Map();async saveSession(a,r){this.m.set(a.toString(),r)}async getSession(a){return this.m.get(a.toString())??null}async getExistingSessions(){return[]}}
class Id extends L.IdentityKeyStore{k=L.PrivateKey.generate();async getIdentityKey(){return this.k}async getLocalRegistrationId(){return 5}async saveIdentity(){return 0}async isTrustedIdentity(){return true}async getIdentity(){return null}}
const mk=()=>({s:new S,i:new Id,pre:L.PrivateKey.generate(),sp:L.PrivateKey.generate(),ky:L.KEMKeyPair.generate()});
const A=mk(),B=mk();const aa=L.ProtocolAddress.new('a',1),bb=L.ProtocolAddress.new('b',1);
const bundle=L.PreKeyBundle.new(5,1,null,null,1,B.sp.getPublicKey(),B.i.k.sign(B.sp.getPublicKey().serialize()),B.i.k.getPublicKey(),1,B.ky.getPublicKey(),B.i.k.sign(B.ky.getPublicKey().serialize()));
await L.processPreKeyBundle(bundle,bb,aa,A.s,A.i);
const m=await L.signalEncrypt(new Uint8Array(3),bb,aa,A.s,A.i);
const spr=L.SignedPreKeyRecord.new(1,1,B.sp.getPublicKey(),B.sp,new Uint8Array(64)),kyr=L.KyberPreKeyRecord.new(1,1,B.ky,new Uint8Array(64));
await L.signalDecryptPreKey(L.PreKeySignalMessage.deserialize(m.serialize()),aa,bb,B.s,B.i,{},{getSignedPreKey:()=>spr},{getKyberPreKey:()=>kyr,markKyberPreKeyUsed(){}} );
const r=await L.signalEncrypt(new Uint8Array(3),aa,bb,B.s,B.i);const w=r.serialize();w[w.length-1]^=1;
console.log('logs before sync', got.length);
try{await L.signalDecrypt(L.SignalMessage.deserialize(w),bb,aa,A.s,A.i)}catch(e){console.log(e.message)}
console.log('after', got.length);
await new Promise(r=>setTimeout(r,50));
console.log(got.length);for(const g of got)console.log(g.map(x=>typeof x==='string'?x.slice(0,140):x));
