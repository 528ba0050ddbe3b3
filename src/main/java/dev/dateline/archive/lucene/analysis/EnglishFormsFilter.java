package dev.dateline.archive.lucene.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings together forms that a suffix stemmer leaves apart: irregular verbs and plurals ("met", "meet"), and British and
 * American spelling ("demilitarised", "demilitarized"). Stands before the stemmer, behind lower-casing.
 */
final class EnglishFormsFilter extends TokenFilter {

    /** Base form, then its irregular ones. Forms that are more often another word ("left", "saw" the tool) stay out. */
    private static final String IRREGULAR =
            "arise arose arisen|become became|begin began begun|bend bent|bid bade|bite bit "
                    + "bitten|blow blew blown|break broke broken|breed bred|bring brought|build built|buy bought|catch caught|choose "
                    + "chose chosen|come came|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|"
                    + "fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|"
                    + "forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went "
                    + "gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead "
                    + "led|lend lent|lose lost|make made|mean meant|meet met|pay paid|prove proven|ride rode ridden|ring rang rung|"
                    + "rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|"
                    + "show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend "
                    + "spent|spin spun|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn|sweep "
                    + "swept|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|"
                    + "understand understood|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written|"
                    + "man men|woman women|child children|foot feet|die dying|"
                    + "try tries tried|cry cries cried|dry dries dried|fry fries fried|spy spies spied|"
                    + "colour color|defence defense|centre center|programme program|theatre theater|"
                    + "labour labor|harbour harbor|honour honor|favour favor|neighbour neighbor|behaviour behavior|licence license";

    private static final Map<String, String> BASES = bases();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    EnglishFormsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String base = BASES.getOrDefault(word, american(word));
        if (!base.equals(word)) {
            term.setEmpty().append(base);
        }
        return true;
    }

    /** Verbs in -ise are written with a z, whether or not an American would: both spellings meet, which is what counts. */
    private static String american(String word) {
        int at = word.lastIndexOf("is");
        if (at < 4 || word.length() - at > "isations".length()) {
            return word;
        }
        return switch (word.substring(at)) {
            case "ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations" ->
                word.substring(0, at) + "iz" + word.substring(at + 2);
            default -> word;
        };
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (String entry : IRREGULAR.split("\\|", -1)) {
            String[] forms = entry.split(" ", -1);
            for (int i = 1; i < forms.length; i++) {
                bases.put(forms[i], forms[0]);
            }
        }
        return Map.copyOf(bases);
    }
}
