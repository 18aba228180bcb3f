// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "entente",
  products: [
    .library(name: "EntenteAnswers", targets: ["EntenteAnswers"]),
    .library(name: "EntenteBrief", targets: ["EntenteBrief"]),
    .library(name: "EntenteCase", targets: ["EntenteCase"]),
    .library(name: "EntenteEngine", targets: ["EntenteEngine"]),
    .library(name: "EntenteFormats", targets: ["EntenteFormats"]),
    .library(name: "EntenteLinear", targets: ["EntenteLinear"]),
    .library(name: "EntentePage", targets: ["EntentePage"]),
    .library(name: "EntenteRelief", targets: ["EntenteRelief"]),
    .executable(name: "entente", targets: ["EntenteCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCaDiCaL", providers: [.apt(["libcadical-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .target(
      name: "CEntenteICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
        .linkedLibrary("stdc++"),
      ]),
    .target(
      name: "EntenteMessages", dependencies: ["CEntenteICU"], exclude: ["Catalogues"],
      swiftSettings: strict),
    .target(name: "CEntenteDigest"),
    .target(name: "CEntenteRevision"),
    .target(name: "EntenteLinear", dependencies: ["CEntenteDigest"], swiftSettings: strict),
    .target(
      name: "EntenteCase",
      dependencies: [
        "CEntenteICU",
        .product(name: "BitCollections", package: "swift-collections"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "EntenteEngine", dependencies: ["EntenteCase", "CCaDiCaL"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary("stdc++"), .linkedLibrary("m")]),
    .target(
      name: "EntenteRelief", dependencies: ["EntenteCase", "EntenteEngine", "EntenteLinear"],
      swiftSettings: strict),
    .target(
      name: "EntenteAnswers", dependencies: ["EntenteMessages", "EntenteRelief"],
      swiftSettings: strict),
    .target(
      name: "EntentePage",
      dependencies: [
        "EntenteCase", "EntenteMessages",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .target(
      name: "EntenteBrief", dependencies: ["EntenteAnswers", "EntentePage"], swiftSettings: strict),
    .target(
      name: "EntenteFormats", dependencies: ["EntenteEngine", "CExpat"], swiftSettings: strict),
    .executableTarget(
      name: "EntenteCommand",
      dependencies: [
        "CEntenteRevision", "EntenteBrief", "EntenteFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EntenteMessagesTests", dependencies: ["EntenteMessages"], swiftSettings: strict),
    .target(
      name: "EntenteTestSupport", path: "Tests/EntenteTestSupport", swiftSettings: strict),
    .testTarget(
      name: "EntenteLinearTests", dependencies: ["EntenteEngine", "EntenteLinear"],
      swiftSettings: strict),
    .testTarget(
      name: "EntenteCaseTests", dependencies: ["EntenteCase", "EntenteTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EntenteEngineTests", dependencies: ["EntenteEngine", "EntenteTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EntenteReliefTests", dependencies: ["EntenteRelief"], swiftSettings: strict),
    .testTarget(
      name: "EntenteFormatsTests", dependencies: ["EntenteFormats"], swiftSettings: strict),
    .testTarget(
      name: "EntenteAnswersTests", dependencies: ["EntenteAnswers"], swiftSettings: strict),
    .testTarget(
      name: "EntenteBriefTests", dependencies: ["EntenteBrief", "EntenteTestSupport"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "EntenteCommandTests",
      dependencies: ["EntenteBrief", "EntenteCommand", "EntenteTestSupport"],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
