/// The functions of Clp's C interface that are used, found when first needed.
struct ClpLibrary: Sendable {
  typealias Model = UnsafeMutableRawPointer
  typealias Numbers = UnsafePointer<Double>?
  typealias Indices = UnsafePointer<Int32>?
  typealias Result = UnsafeMutablePointer<Double>?

  let version: @convention(c) () -> UnsafePointer<CChar>?
  let create: @convention(c) () -> Model?
  let delete: @convention(c) (Model) -> Void
  let setLogLevel: @convention(c) (Model, Int32) -> Void
  let load:
    @convention(c) (
      Model, Int32, Int32, Indices, Indices, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers
    ) -> Void
  let addRows: @convention(c) (Model, Int32, Numbers, Numbers, Indices, Indices, Numbers) -> Void
  let addColumns:
    @convention(c) (Model, Int32, Numbers, Numbers, Numbers, Indices, Indices, Numbers) -> Void
  let setRowLower: @convention(c) (Model, Numbers) -> Void
  let setRowUpper: @convention(c) (Model, Numbers) -> Void
  let setColumnLower: @convention(c) (Model, Numbers) -> Void
  let setColumnUpper: @convention(c) (Model, Numbers) -> Void
  let setCosts: @convention(c) (Model, Numbers) -> Void
  let setPrimalTolerance: @convention(c) (Model, Double) -> Void
  let setDualTolerance: @convention(c) (Model, Double) -> Void
  let setMaximumIterations: @convention(c) (Model, Int32) -> Void
  let setIterations: @convention(c) (Model, Int32) -> Void
  let iterations: @convention(c) (Model) -> Int32
  let initialSolve: @convention(c) (Model) -> Int32
  let dual: @convention(c) (Model, Int32) -> Int32
  let primal: @convention(c) (Model, Int32) -> Int32
  let status: @convention(c) (Model) -> Int32
  let primalFeasible: @convention(c) (Model) -> Int32
  let columnSolution: @convention(c) (Model) -> Result
  let rowSolution: @convention(c) (Model) -> Result
  let rowDuals: @convention(c) (Model) -> Result
  let columnDuals: @convention(c) (Model) -> Result
  let infeasibilityRay: @convention(c) (Model) -> Result
  let freeRay: @convention(c) (Model, Result) -> Void
  let columnStatus: @convention(c) (Model, Int32) -> Int32
  let rowStatus: @convention(c) (Model, Int32) -> Int32
  let setColumnStatus: @convention(c) (Model, Int32, Int32) -> Void
  let setRowStatus: @convention(c) (Model, Int32, Int32) -> Void

  /// The library, found once, or why it was not.
  static let shared: Swift.Result<ClpLibrary, LinearError> = Swift.Result {
    () throws(LinearError) in
    try ClpLibrary(DynamicLibrary("Clp", candidates: ["libClp.so.1", "libClp.so"]))
  }

  private init(_ library: DynamicLibrary) throws(LinearError) {
    version = try library.function("Clp_Version")
    create = try library.function("Clp_newModel")
    delete = try library.function("Clp_deleteModel")
    setLogLevel = try library.function("Clp_setLogLevel")
    load = try library.function("Clp_loadProblem")
    addRows = try library.function("Clp_addRows")
    addColumns = try library.function("Clp_addColumns")
    setRowLower = try library.function("Clp_chgRowLower")
    setRowUpper = try library.function("Clp_chgRowUpper")
    setColumnLower = try library.function("Clp_chgColumnLower")
    setColumnUpper = try library.function("Clp_chgColumnUpper")
    setCosts = try library.function("Clp_chgObjCoefficients")
    setPrimalTolerance = try library.function("Clp_setPrimalTolerance")
    setDualTolerance = try library.function("Clp_setDualTolerance")
    setMaximumIterations = try library.function("Clp_setMaximumIterations")
    setIterations = try library.function("Clp_setNumberIterations")
    iterations = try library.function("Clp_numberIterations")
    initialSolve = try library.function("Clp_initialSolve")
    dual = try library.function("Clp_dual")
    primal = try library.function("Clp_primal")
    status = try library.function("Clp_status")
    primalFeasible = try library.function("Clp_primalFeasible")
    columnSolution = try library.function("Clp_primalColumnSolution")
    rowSolution = try library.function("Clp_primalRowSolution")
    rowDuals = try library.function("Clp_dualRowSolution")
    columnDuals = try library.function("Clp_dualColumnSolution")
    infeasibilityRay = try library.function("Clp_infeasibilityRay")
    freeRay = try library.function("Clp_freeRay")
    columnStatus = try library.function("Clp_getColumnStatus")
    rowStatus = try library.function("Clp_getRowStatus")
    setColumnStatus = try library.function("Clp_setColumnStatus")
    setRowStatus = try library.function("Clp_setRowStatus")
  }
}
