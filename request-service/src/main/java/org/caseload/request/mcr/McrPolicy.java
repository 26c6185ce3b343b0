package org.caseload.request.mcr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** Does an MCR say something of every section? Pure: same facts, same verdict. */
final class McrPolicy {

    enum Rule implements BrokenRule {
        SECTION_MISSING("every section of the MCR is given"),
        SECTION_REPEATED("each section of the MCR is given once"),
        NOTE_MISSING("a section that is not confirmed carries a note of what is missing");

        private final RuleText text;

        Rule(String sentence) {
            this.text = new RuleText("R-MCR-1", sentence, "CM Completes Maintaining a Complete Record form (MCR)");
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    /** A rule with the field at which it is broken. */
    record Flaw(Rule rule, String field, String section) {}

    /** What was given of a section. */
    record Given(Mcr.Section section, boolean confirmed, boolean noted) {}

    private McrPolicy() {}

    /** Everything that is wrong with it, empty where it can be taken. */
    static List<Flaw> flaws(List<Given> sections) {
        List<Flaw> flaws = new ArrayList<>();
        Set<Mcr.Section> missing = EnumSet.allOf(Mcr.Section.class);
        for (int i = 0; i < sections.size(); i++) {
            Given given = sections.get(i);
            String field = "sections[" + i + "]";
            if (!missing.remove(given.section)) {
                flaws.add(new Flaw(Rule.SECTION_REPEATED, field + ".section", given.section.name()));
            }
            if (!given.confirmed && !given.noted) {
                flaws.add(new Flaw(Rule.NOTE_MISSING, field + ".note", given.section.name()));
            }
        }
        missing.forEach(section -> flaws.add(new Flaw(Rule.SECTION_MISSING, "sections", section.name())));
        return flaws;
    }
}
