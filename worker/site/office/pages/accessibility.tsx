/** The accessibility statement. */
import { legalPage } from '../legal/legal.tsx';

export default legalPage('accessibility');
