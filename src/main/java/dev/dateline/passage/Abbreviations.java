package dev.dateline.passage;

import java.util.Arrays;
import java.util.stream.Stream;

/** Abbreviations of English news prose that end in a full stop and do not end a sentence, beyond CLDR's own list. */
final class Abbreviations {

    private static final String TITLES =
            "Mr. Mrs. Ms. Mx. Dr. Prof. Rev. Hon. Rep. Reps. Sen. Sens. Gov. Govs. Pres. Gen. "
                    + "Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Cpl. Pvt. Supt. Amb. Sec. Atty. Insp. Det. Fr. Sr. Jr. St. Ste.";
    private static final String MONTHS = "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.";
    private static final String PLACES =
            "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. "
                    + "Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Mt. Ft. Ave. Blvd.";
    private static final String OTHERS =
            "No. Nos. vs. v. Inc. Corp. Co. Ltd. Bros. Dept. Univ. est. approx. Fig. Vol. pp. "
                    + "e.g. i.e. cf. al. Ph.D.";

    private Abbreviations() {}

    static Stream<String> all() {
        return Stream.of(TITLES, MONTHS, PLACES, OTHERS).flatMap(list -> Arrays.stream(list.split(" ")));
    }
}
