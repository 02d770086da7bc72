import { BundlesScreen } from '@/features/bundles/bundles-screen'

export default BundlesScreen
