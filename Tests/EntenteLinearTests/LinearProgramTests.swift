import Testing

@testable import EntenteLinear

/// Building programs, and writing them down.
@Suite struct LinearProgramTests {
  @Test func `entries of one place add up and zeros are dropped`() {
    var program = LinearProgram()
    let (first, second) = (program.addColumn(), program.addColumn())
    let row = program.addRow(upper: 1, entries: [(second, 2), (first, 1), (second, -2)])
    program.addRow(entries: [(first, 4)])
    program.addEntry(row: row, column: first, value: 2.5)
    let matrix = LinearMatrix(program)
    #expect(matrix.starts == [0, 2, 2])
    #expect(matrix.rows == [0, 1])
    #expect(matrix.values == [3.5, 4])
  }

  @Test func `a program is written as other solvers read it`() {
    var program = LinearProgram(.maximize, offset: 2)
    let truck = program.addColumn(cost: 1.5, upper: 4, isInteger: true)
    let road = program.addColumn(cost: -0.25, lower: -.infinity)
    let fixed = program.addColumn(lower: 3, upper: 3)
    program.addRow(upper: 8, entries: [(truck, 2), (road, 1)])
    program.addRow(lower: 1, upper: 5, entries: [(road, 1), (fixed, 1)])
    program.addRow(lower: 2, upper: 2, entries: [(truck, 1)])
    program.addRow(entries: [(truck, 1)])
    #expect(
      program.mps() == """
        NAME entente
        OBJSENSE
            MAX
        ROWS
         N COST
         L R0
         G R1
         E R2
        COLUMNS
         MARKER 'MARKER' 'INTORG'
         C0 COST 1.5
         C0 R0 2.0
         C0 R2 1.0
         MARKER 'MARKER' 'INTEND'
         C1 COST -0.25
         C1 R0 1.0
         C1 R1 1.0
         C2 COST 0.0
         C2 R1 1.0
        RHS
         RHS COST -2.0
         RHS R0 8.0
         RHS R1 1.0
         RHS R2 2.0
        RANGES
         RNG R1 4.0
        BOUNDS
         LO BND C0 0.0
         UP BND C0 4.0
         FR BND C1
         FX BND C2 3.0
        ENDATA

        """)
  }

  @Test func `a library that is not there gets a sentence that says what to do`() {
    #expect(throws: LinearError.libraryNotFound(name: "Nobody", tried: ["libnobody.so.9"])) {
      _ = try DynamicLibrary("Nobody", candidates: ["libnobody.so.9"])
    }
    let message = LinearError.libraryNotFound(name: "Nobody", tried: ["libnobody.so.9"])
    #expect(message.description.contains("make setup"))
    #expect(throws: LinearError.functionMissing(library: "C", function: "no_such_function")) {
      let library = try DynamicLibrary("C", candidates: ["libc.so.6"])
      let _: @convention(c) () -> Void = try library.function("no_such_function")
    }
  }
}
