/// A small plan of relief to start from: a file of its own and its tables as spreadsheets.
///
/// The valley is made up. Every figure is marked as assumed or names a source.
public enum StarterPlan {
  /// The files, by their names inside one folder; the plan itself first.
  public static let files: [(name: String, text: String)] = [
    ("relief.yaml", plan), ("tables/zones.csv", zones), ("tables/crossings.csv", crossings),
    ("tables/warehouses.csv", warehouses), ("tables/sites.csv", sites),
    ("tables/roads.csv", roads), ("tables/trucks.csv", trucks),
    ("tables/commodities.csv", commodities), ("tables/supplies.csv", supplies),
    ("tables/stocks.csv", stocks), ("tables/incidents.csv", incidents), ("tables/cuts.csv", cuts),
  ]

  private static let plan = #"""
    # A plan of relief for Entente. Everything after a # is a comment. The valley below is made up:
    # replace its tables by yours, and run `entente check relief.yaml` to see what is missing.
    # Tables are CSV files as spreadsheets save them; the names of their columns say the units.

    entente-relief: 1                # the version of this format
    title: A valley after the flood
    as-of: 2031-06-10                # the day of which the tables speak
    first-day: 2031-06-11            # day 1 of the plan
    days: 10                         # how many days are planned
    sources:                         # where figures come from; rows name one under 'source'
      survey: {title: Survey of the districts, date: 2031-06-09}
      roads: {title: Road report, date: 2031-06-10}
    tables: tables                   # the folder of the tables

    # What holds where nothing else is said, after Sphere and UNHCR:
    # standards:
    #   {energy_kcal: 2100, protein_g: 52.5, fat_g: 35, water_litres: 15, people_a_site: 20000,
    #    walk_km: 10, people_a_m2: 1}

    """#

  private static let zones = """
    id,name,people,x_km,y_km,children,source
    hill,Hill villages,9000,4,18,3600,"survey, page 1"
    town,The town,24000,0,8,8200,"survey, page 1"
    marsh,The marsh farms,6000,12,6,2500,"survey, page 2"

    """

  private static let crossings = """
    id,name,x_km,y_km,trucks_a_day,inspection_trucks_an_hour,open_hours,closed_days,source
    south-gate,South gate,-2,-20,20,3,10,7,"roads, page 1"

    """

  private static let warehouses = """
    id,name,x_km,y_km,capacity_tonnes,source
    mill,The old mill,-1,2,600,"survey, page 3"

    """

  private static let sites = """
    id,name,x_km,y_km,people_a_day,staff,setup_days,open,open_hours,lanes,minutes_a_person,yard_m2,\
    source,assumed
    school,Town school,0,7,9000,40,0,yes,9,20,1.2,3000,"survey, page 3",the minutes
    chapel,Hill chapel,5,17,6000,25,2,possible,8,12,1.2,1500,"survey, page 3",the minutes
    ferry,Ferry landing,10,7,6000,25,3,possible,8,12,1.2,2000,"survey, page 3",the minutes

    """

  private static let roads = """
    id,from,to,distance_km,hours,trucks_a_day,open_hours,cut_probability,source
    trunk,south-gate,mill,24,1,60,14,0.05,"roads, page 1"
    street,mill,school,6,0.5,60,14,0,"roads, page 1"
    river-road,mill,chapel,20,1.5,4,10,0.3,"roads, page 1"
    dyke,mill,ferry,16,1,12,10,0.2,"roads, page 1"

    """

  private static let trucks = """
    kind,number,load_tonnes,load_m3,hours_a_day,source
    lorry,6,15,40,10,"survey, page 3"
    van,8,3.5,14,10,"survey, page 3"

    """

  private static let commodities = """
    id,name,kcal_a_kg,protein_g_a_kg,fat_g_a_kg,kilograms_a_person_day,m3_a_tonne,shelf_life_days,\
    parcel,assumed
    flour,Wheat flour,3640,103,10,0.4,1.8,90,basket,figures from food tables
    beans,Beans,3350,200,12,0.08,1.4,,basket,figures from food tables
    oil,Vegetable oil,8850,0,1000,0.035,1.3,,basket,figures from food tables
    sugar,Sugar,4000,0,0,0.02,1.3,,basket,figures from food tables

    """

  private static let supplies = """
    place,commodity,tonnes_a_day,source
    south-gate,flour,20,"survey, page 4"
    south-gate,beans,5,"survey, page 4"
    south-gate,oil,2,"survey, page 4"
    south-gate,sugar,2,"survey, page 4"

    """

  private static let stocks = """
    place,commodity,tonnes,source
    mill,flour,60,"survey, page 3"
    mill,beans,10,"survey, page 3"

    """

  private static let incidents = """
    id,name,probability,assumed
    second-flood,A second flood,0.2,the probability

    """

  private static let cuts = """
    incident,what,from_day,to_day,leaves,assumed
    second-flood,dyke,4,8,0,the days
    second-flood,trunk,4,5,0.5,the days

    """
}
