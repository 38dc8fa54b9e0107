/** The imprint. */
import { legalPage } from '../legal/legal.tsx';

export default legalPage('imprint');
