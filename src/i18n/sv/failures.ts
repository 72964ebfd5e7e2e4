import type { FileFailure, LoadFailure } from '../../domain/model/load-failure';

function fileFailure(failure: FileFailure): string {
  switch (failure.kind) {
    case 'network':
      return 'gick inte att hämta.';
    case 'status':
      return `gick inte att hämta: servern svarade ${failure.status}.`;
    case 'not-json':
      return 'är inte giltig JSON.';
    case 'not-geojson':
      return 'är inte giltig GeoJSON.';
    case 'no-regions':
      return 'innehåller inga kända regioner.';
    case 'shape': {
      const [first] = failure.issues;
      // The whole file has no place.
      const at = first?.place ? ` vid ”${first.place}”` : '';
      const more = failure.issues.length > 1 ? ` (och ${failure.issues.length - 1} fel till)` : '';
      return `har ett fel${at}: där står ${first?.found}, men väntat var ${first?.expected}${more}.`;
    }
  }
}

/** Says in Swedish what could not be loaded, and what still works. */
export function loadFailureSv(failure: LoadFailure): string {
  const still = 'Allt annat fungerar: klicka på kartan eller välj region i listan.';
  switch (failure.kind) {
    case 'dataset':
      return `Sidan kan läsas, men inte färgas om eller jämföras just nu. Filen ${failure.cause.file} ${fileFailure(failure.cause)} Länkarna fungerar som vanligt.`;
    case 'geometry':
      return `Kartan kan inte zoomas just nu. Filen ${failure.cause.file} ${fileFailure(failure.cause)} ${still}`;
    case 'coarse':
      return `Kartan går att zooma, men gränserna blir grova. Filen ${failure.cause.file} ${fileFailure(failure.cause)} Allt annat fungerar.`;
    case 'code':
      return `Den zoombara kartan gick inte att hämta. Det kan finnas en ny version av atlasen: ladda om sidan. ${still}`;
    case 'webgl':
      return `Den här webbläsaren kan inte visa en zoombar karta. ${still}`;
    case 'saves-data':
      return `Webbläsaren är inställd på att spara data, så kartan går inte att zooma. ${still}`;
    case 'map':
      return `Den zoombara kartan fungerar inte just nu. ${still}`;
  }
}
