/// The functions of HiGHS's C interface that are used, found when first needed.
///
/// Declared from the published documentation of the interface; numbers are 32 bits wide, which is
/// checked, and nothing depends on the layout of HiGHS's structures but that a callback's answer
/// begins with the flag that asks for a stop.
struct HighsLibrary: Sendable {
  typealias Model = UnsafeMutableRawPointer
  typealias Numbers = UnsafePointer<Double>?
  typealias Indices = UnsafePointer<Int32>?
  typealias Text = UnsafePointer<CChar>
  typealias Callback =
    @convention(c) (
      Int32, UnsafePointer<CChar>?, UnsafeRawPointer?, UnsafeMutableRawPointer?,
      UnsafeMutableRawPointer?
    ) -> Void

  let create: @convention(c) () -> Model?
  let destroy: @convention(c) (Model) -> Void
  let version: @convention(c) () -> UnsafePointer<CChar>?
  let sizeOfInteger: @convention(c) (Model) -> Int32
  let passModel:
    @convention(c) (
      Model, Int32, Int32, Int32, Int32, Int32, Double, Numbers, Numbers, Numbers, Numbers, Numbers,
      Indices, Indices, Numbers, Indices
    ) -> Int32
  let setFlag: @convention(c) (Model, Text, Int32) -> Int32
  let setCount: @convention(c) (Model, Text, Int32) -> Int32
  let setNumber: @convention(c) (Model, Text, Double) -> Int32
  let setText: @convention(c) (Model, Text, Text) -> Int32
  let changeCost: @convention(c) (Model, Int32, Double) -> Int32
  let changeColumnBounds: @convention(c) (Model, Int32, Double, Double) -> Int32
  let changeRowBounds: @convention(c) (Model, Int32, Double, Double) -> Int32
  let changeIntegrality: @convention(c) (Model, Int32, Int32) -> Int32
  let addColumn: @convention(c) (Model, Double, Double, Double, Int32, Indices, Numbers) -> Int32
  let addRow: @convention(c) (Model, Double, Double, Int32, Indices, Numbers) -> Int32
  let setBasis: @convention(c) (Model, Indices, Indices) -> Int32
  let setSolution: @convention(c) (Model, Numbers, Numbers, Numbers, Numbers) -> Int32
  let clearSolver: @convention(c) (Model) -> Int32
  let setCallback: @convention(c) (Model, Callback?, UnsafeMutableRawPointer?) -> Int32
  let startCallback: @convention(c) (Model, Int32) -> Int32
  let callbackItem: @convention(c) (UnsafeRawPointer, Text) -> UnsafeRawPointer?
  let run: @convention(c) (Model) -> Int32
  let status: @convention(c) (Model) -> Int32
  let countInfo: @convention(c) (Model, Text, UnsafeMutablePointer<Int32>) -> Int32
  let longInfo: @convention(c) (Model, Text, UnsafeMutablePointer<Int64>) -> Int32
  let numberInfo: @convention(c) (Model, Text, UnsafeMutablePointer<Double>) -> Int32
  let solution:
    @convention(c) (
      Model, UnsafeMutablePointer<Double>?, UnsafeMutablePointer<Double>?,
      UnsafeMutablePointer<Double>?, UnsafeMutablePointer<Double>?
    ) -> Int32
  let basis:
    @convention(c) (Model, UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<Int32>?) -> Int32
  let dualRay:
    @convention(c) (Model, UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Double>?) -> Int32

  /// The library, found once, or why it was not.
  static let shared: Result<HighsLibrary, LinearError> = Result { () throws(LinearError) in
    if let named = DynamicLibrary.environment("ENTENTE_HIGHS") {
      // Whoever sets the variable of their own program says what to load.
      return try HighsLibrary(DynamicLibrary("HiGHS", candidates: [named]))
    }
    return try HighsLibrary(
      DynamicLibrary("HiGHS", candidates: candidates, digests: HighsDigest.all))
  }

  /// The installation's own folders, and no other, in which a stranger might have put a library:
  /// that of the program, and the one into which `make setup` puts the library, in the tree of
  /// sources of which the program was built.
  static var candidates: [String] {
    let program = DynamicLibrary.programFolder.map { ["\($0)/libhighs.so.1"] } ?? []
    return program + [sourceTree() + "/.solver/libhighs.so.1"]
  }

  /// The folder of `Package.swift`, four above this file.
  private static func sourceTree(_ file: String = #filePath) -> String {
    file.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
  }

  private init(_ library: DynamicLibrary) throws(LinearError) {
    create = try library.function("Highs_create")
    destroy = try library.function("Highs_destroy")
    version = try library.function("Highs_version")
    sizeOfInteger = try library.function("Highs_getSizeofHighsInt")
    passModel = try library.function("Highs_passMip")
    setFlag = try library.function("Highs_setBoolOptionValue")
    setCount = try library.function("Highs_setIntOptionValue")
    setNumber = try library.function("Highs_setDoubleOptionValue")
    setText = try library.function("Highs_setStringOptionValue")
    changeCost = try library.function("Highs_changeColCost")
    changeColumnBounds = try library.function("Highs_changeColBounds")
    changeRowBounds = try library.function("Highs_changeRowBounds")
    changeIntegrality = try library.function("Highs_changeColIntegrality")
    addColumn = try library.function("Highs_addCol")
    addRow = try library.function("Highs_addRow")
    setBasis = try library.function("Highs_setBasis")
    setSolution = try library.function("Highs_setSolution")
    clearSolver = try library.function("Highs_clearSolver")
    setCallback = try library.function("Highs_setCallback")
    startCallback = try library.function("Highs_startCallback")
    callbackItem = try library.function("Highs_getCallbackDataOutItem")
    run = try library.function("Highs_run")
    status = try library.function("Highs_getModelStatus")
    countInfo = try library.function("Highs_getIntInfoValue")
    longInfo = try library.function("Highs_getInt64InfoValue")
    numberInfo = try library.function("Highs_getDoubleInfoValue")
    solution = try library.function("Highs_getSolution")
    basis = try library.function("Highs_getBasis")
    dualRay = try library.function("Highs_getDualRay")
    try checkWidth()
  }

  private func checkWidth() throws(LinearError) {
    guard let model = create() else {
      throw .unsuitable(library: "HiGHS", because: "it makes no model")
    }
    defer { destroy(model) }
    guard sizeOfInteger(model) == MemoryLayout<Int32>.size else {
      throw .unsuitable(library: "HiGHS", because: "it counts in more than 32 bits")
    }
  }
}
