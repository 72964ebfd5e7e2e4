import type { FileFailure, LoadFailure } from '../../domain/model/load-failure';
import { byKind } from '../by-kind';

const fileOf = ({ kind, file }: FileFailure) =>
  `Filen ${file} ${kind === 'missing' ? 'gick inte att hämta' : 'har ett innehåll som inte går att använda'}.`;
const still = 'Allt annat fungerar: klicka på kartan eller välj ⟨region⟩ i listan.';

export const loadFailureSv = byKind<LoadFailure>({
  dataset: ({ cause }) =>
    `Sidan kan läsas, men inte färgas om eller jämföras just nu. ${fileOf(cause)} Länkarna fungerar som vanligt.`,
  geometry: ({ cause }) => `Kartan kan inte zoomas just nu. ${fileOf(cause)} ${still}`,
  coarse: ({ cause }) =>
    `Kartan går att zooma, men gränserna blir grova. ${fileOf(cause)} Allt annat fungerar.`,
  code: `Den zoombara kartan gick inte att hämta. Nätet kan vara borta, eller så finns en ny version av atlasen: ladda om sidan. ${still}`,
  webgl: `Den här webbläsaren kan inte visa en zoombar karta. ${still}`,
  'saves-data': `Webbläsaren är inställd på att spara data, så kartan går inte att zooma. ${still}`,
  map: `Den zoombara kartan fungerar inte just nu. ${still}`,
});
