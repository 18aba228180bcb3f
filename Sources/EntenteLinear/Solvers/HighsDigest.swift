/// The digests of HiGHS's library in the wheels that `Scripts/highs-requirement.txt` names, for
/// x86_64 and aarch64. No other library is loaded from the folder of the installation; `make setup`
/// compares with this file too.
enum HighsDigest {
  static let all = [
    "4964579253b67b4525fbe4985725560732dac3b8f178356e6699f9411e64d93a",
    "48d420a9a3cc7ad373651aa1eba675a3f1daf297483402fe13c65172ca09511b",
  ]
}
