/**
 * Packages of a lockfile with all that they need, by their paths. What one only gets along with, an optional peer, is not
 * needed.
 */
export function withAllTheyNeed(first, packages) {
  const needed = new Set()
  const visit = (path) => {
    if (needed.has(path)) return
    needed.add(path)
    const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta } = packages[path]
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta?.[name]?.optional)
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      const found = placesOf(name, path).find((place) => packages[place])
      if (found) visit(found)
    }
  }
  for (const path of first) if (packages[path]) visit(path)
  return needed
}

/** Where Node looks for a package, from another one: in it, then beside it and beside whatever it lies in. */
function placesOf(name, path) {
  const within = `${path}/node_modules/${name}`
  const outer = path.lastIndexOf('/node_modules/')
  return outer < 0 ? [within, `node_modules/${name}`] : [within, ...placesOf(name, path.slice(0, outer))]
}
