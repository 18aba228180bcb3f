// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "entente-bench",
  products: [.executable(name: "entente-bench", targets: ["EntenteBench"])],
  dependencies: [.package(name: "entente", path: "..")],
  targets: [
    .executableTarget(
      name: "EntenteBench",
      dependencies: [
        .product(name: "EntenteCase", package: "entente"),
        .product(name: "EntenteEngine", package: "entente"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
