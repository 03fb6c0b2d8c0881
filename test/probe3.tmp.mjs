import * as L from '@signalapp/libsignal-client';
// big timestamps
const k=L.PrivateKey.generate();
const rec=L.SignedPreKeyRecord.new(1,5,k.getPublicKey(),k,new Uint8Array(0)).serialize();
console.log(Buffer.from(rec).toString('hex').slice(-20));
const patched=(v)=>{const b=Buffer.from(rec.subarray(0,rec.length-9));const t=Buffer.alloc(9);t[0]=0x29;t.writeBigUInt64LE(v,1);return new Uint8Array(Buffer.concat([b,t]))};
for(const v of [2n**53n-1n,2n**53n,2n**53n+1n,2n**63n,2n**64n-1n]){try{console.log(v,L.SignedPreKeyRecord.deserialize(patched(v)).timestamp())}catch(e){console.log(v,e.constructor.name,e.name,e.code,e.message)}}
