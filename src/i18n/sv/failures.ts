import type { FileFault, LoadFailure } from '../load-failure';

function fileFault(fault: FileFault): string {
  switch (fault.reason) {
    case 'network':
      return 'gick inte att hämta.';
    case 'status':
      return `gick inte att hämta: servern svarade ${fault.status}.`;
    case 'not-json':
      return 'är inte giltig JSON.';
    case 'not-geojson':
      return 'är inte giltig GeoJSON.';
    case 'no-regions':
      return 'innehåller inga kända regioner.';
    case 'shape': {
      const more = fault.faults > 1 ? ` (och ${fault.faults - 1} fel till)` : '';
      return `har ett fel vid ”${fault.place}”: där står ${fault.found}, men väntat var ${fault.expected}${more}.`;
    }
  }
}

/** Says in Swedish what could not be loaded, and what still works. */
export function loadFailureSv(failure: LoadFailure): string {
  const still = 'Allt annat fungerar: klicka på kartan eller välj region i listan.';
  switch (failure.kind) {
    case 'dataset':
      return `Sidan kan läsas, men inte färgas om eller jämföras just nu. Filen ${failure.file} ${fileFault(failure.fault)} Länkarna fungerar som vanligt.`;
    case 'geometry':
      return `Kartan kan inte zoomas just nu. Filen ${failure.file} ${fileFault(failure.fault)} ${still}`;
    case 'coarse':
      return `Kartan går att zooma, men gränserna blir grova. Filen ${failure.file} ${fileFault(failure.fault)} Allt annat fungerar.`;
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
