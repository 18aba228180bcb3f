extension ReliefTableKind {
  /// What the table holds: the one declaration of its columns.
  var form: any ReliefTableForm {
    switch self {
    case .zones: ReliefZone.form
    case .crossings: ReliefCrossing.form
    case .warehouses: ReliefWarehouse.form
    case .sites: ReliefSite.form
    case .roads: ReliefRoad.form
    case .walks: ReliefWalk.form
    case .trucks: ReliefTruck.form
    case .commodities: ReliefCommodity.form
    case .needs: ReliefNeed.form
    case .supplies: ReliefSupply.form
    case .stocks: ReliefStock.form
    case .staff: ReliefStaff.form
    case .incidents: ReliefIncident.form
    case .cuts: ReliefIncidentCut.form
    case .effects: ReliefEffect.form
    }
  }
}
