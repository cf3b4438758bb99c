import sharp from 'sharp';
import { readUpload, type Upload } from '@/lib/platform/files/uploads';
import { random } from '../story/random';
import { size } from './land';
import { garden, grove, hill, lake, pond, river } from './nature';
import { alley, gathering, library, market, paving, school, square, steps, stop } from './streets';

/** What is drawn, and what the file is called: its name is what is read out for the picture, and says that it is no photograph. */
const scenes = {
  lake: { draw: lake, name: '예시 그림, 호숫가 황톳길' },
  grove: { draw: grove, name: '예시 그림, 공원 나무 사이 황톳길' },
  hill: { draw: hill, name: '예시 그림, 언덕을 오르는 흙길' },
  pond: { draw: pond, name: '예시 그림, 연꽃 핀 물가와 나무 다리' },
  river: { draw: river, name: '예시 그림, 강가 자전거 쉼터' },
  garden: { draw: garden, name: '예시 그림, 이웃이 함께 가꾸는 텃밭' },
  steps: { draw: steps, name: '예시 그림, 언덕 마을 계단길' },
  square: { draw: square, name: '예시 그림, 의자가 있는 작은 광장' },
  market: { draw: market, name: '예시 그림, 시장 골목의 가게' },
  alley: { draw: alley, name: '예시 그림, 가로등을 켠 저녁 골목' },
  school: { draw: school, name: '예시 그림, 학교 앞 건널목' },
  stop: { draw: stop, name: '예시 그림, 지붕 있는 버스 정류장' },
  paving: { draw: paving, name: '예시 그림, 꺼지고 깨진 보도블록' },
  library: { draw: library, name: '예시 그림, 작은도서관' },
  gathering: { draw: gathering, name: '예시 그림, 주민이 둘러앉은 모임' },
} as const;

export type Scene = keyof typeof scenes;
const keys = Object.keys(scenes) as Scene[];

let drawn: Promise<ReadonlyMap<Scene, Upload>> | undefined;

/** Every picture of the demo, each drawn once for as long as the process lives and checked like what a resident sends. */
export function drawAll(): Promise<ReadonlyMap<Scene, Upload>> {
  drawn ??= Promise.all(keys.map(async (key) => [key, await drawOne(key)] as const)).then((all) => new Map(all));
  return drawn;
}

async function drawOne(key: Scene): Promise<Upload> {
  const { draw, name } = scenes[key];
  const { width, height } = size;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${draw(random(keys.indexOf(key) + 1))}</svg>`;
  const picture = await sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
  const upload = await readUpload(new File([new Uint8Array(picture)], `${name}.png`));
  if (!upload.ok) throw new Error(`the picture ${key} is not one: ${upload.code}`);
  return upload.value;
}
