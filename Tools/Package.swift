// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

// What works on Entente and is no part of it. It sees what any other package sees.
let package = Package(
  name: "entente-tools",
  products: [
    .executable(name: "entente-bench", targets: ["EntenteBench"]),
    .executable(name: "entente-conformance", targets: ["EntenteConformance"]),
    .executable(name: "entente-fuzz", targets: ["EntenteFuzz"]),
    .executable(name: "entente-reader-fuzz", targets: ["EntenteReaderFuzz"]),
    .executable(name: "entente-validity", targets: ["EntenteValidity"]),
  ],
  dependencies: [
    .package(name: "entente", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .target(name: "Randomness", swiftSettings: strict),
    .executableTarget(
      name: "EntenteBench",
      dependencies: [
        "Randomness",
        .product(name: "EntenteCase", package: "entente"),
        .product(name: "EntenteEngine", package: "entente"),
        .product(name: "EntenteLinear", package: "entente"),
        .product(name: "EntenteRelief", package: "entente"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "EntenteConformance",
      dependencies: [.product(name: "EntenteFormats", package: "entente")],
      swiftSettings: strict),
    .executableTarget(
      name: "EntenteFuzz",
      dependencies: [
        "Randomness",
        .product(name: "EntenteEngine", package: "entente"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "EntenteReaderFuzz",
      dependencies: [.product(name: "EntenteCase", package: "entente")], swiftSettings: strict),
    .executableTarget(
      name: "EntenteValidity",
      dependencies: [.product(name: "EntenteEngine", package: "entente")],
      swiftSettings: strict),
    .testTarget(
      name: "EntenteValidityTests", dependencies: ["EntenteValidity"], swiftSettings: strict),
    .testTarget(
      name: "EntenteReaderFuzzTests", dependencies: ["EntenteReaderFuzz"], swiftSettings: strict),
    .testTarget(
      name: "EntenteFuzzTests", dependencies: ["EntenteFuzz", "Randomness"], swiftSettings: strict),
  ]
)
