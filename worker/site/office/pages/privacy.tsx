/** The privacy notice. */
import { legalPage } from '../legal/legal.tsx';

export default legalPage('privacy');
