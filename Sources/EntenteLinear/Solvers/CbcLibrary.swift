/// The functions of CBC's C interface that are used, found when first needed.
struct CbcLibrary: Sendable {
  typealias Model = UnsafeMutableRawPointer
  typealias Numbers = UnsafePointer<Double>?
  typealias Indices = UnsafePointer<Int32>?
  typealias Text = UnsafePointer<CChar>

  let version: @convention(c) () -> UnsafePointer<CChar>?
  let create: @convention(c) () -> Model?
  let delete: @convention(c) (Model) -> Void
  let setLogLevel: @convention(c) (Model, Int32) -> Void
  let setParameter: @convention(c) (Model, Text, Text) -> Void
  let load:
    @convention(c) (
      Model, Int32, Int32, Indices, Indices, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers
    ) -> Void
  let setInteger: @convention(c) (Model, Int32) -> Void
  let setStart: @convention(c) (Model, Int32, Indices, Numbers) -> Void
  let solve: @convention(c) (Model) -> Int32
  let bestSolution: @convention(c) (Model) -> UnsafeMutablePointer<Double>?
  let bestBound: @convention(c) (Model) -> Double
  let isOptimal: @convention(c) (Model) -> Int32
  let isInfeasible: @convention(c) (Model) -> Int32
  let isUnbounded: @convention(c) (Model) -> Int32
  let isAbandoned: @convention(c) (Model) -> Int32
  let iterations: @convention(c) (Model) -> Int32
  let nodes: @convention(c) (Model) -> Int32

  /// The library, found once, or why it was not.
  static let shared: Result<CbcLibrary, LinearError> = Result { () throws(LinearError) in
    try CbcLibrary(
      DynamicLibrary("CBC", candidates: ["libCbcSolver.so.3", "libCbcSolver.so"]))
  }

  private init(_ library: DynamicLibrary) throws(LinearError) {
    version = try library.function("Cbc_getVersion")
    create = try library.function("Cbc_newModel")
    delete = try library.function("Cbc_deleteModel")
    setLogLevel = try library.function("Cbc_setLogLevel")
    setParameter = try library.function("Cbc_setParameter")
    load = try library.function("Cbc_loadProblem")
    setInteger = try library.function("Cbc_setInteger")
    setStart = try library.function("Cbc_setMIPStartI")
    solve = try library.function("Cbc_solve")
    bestSolution = try library.function("Cbc_bestSolution")
    bestBound = try library.function("Cbc_getBestPossibleObjValue")
    isOptimal = try library.function("Cbc_isProvenOptimal")
    isInfeasible = try library.function("Cbc_isProvenInfeasible")
    isUnbounded = try library.function("Cbc_isContinuousUnbounded")
    isAbandoned = try library.function("Cbc_isAbandoned")
    iterations = try library.function("Cbc_getIterationCount")
    nodes = try library.function("Cbc_getNodeCount")
  }
}
