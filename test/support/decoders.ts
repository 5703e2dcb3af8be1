import sharp from 'sharp'

// Files run one after the other in one process, and a server shuts image decoders off for good: each file finds them all.
sharp.unblock({ operation: ['VipsForeignLoad'] })
