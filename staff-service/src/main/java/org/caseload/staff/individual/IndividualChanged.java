package org.caseload.staff.individual;

import static org.caseload.staff.caseload.Factor.COMPLEXITY;
import static org.caseload.staff.caseload.Factor.DOCUMENTATION;
import static org.caseload.staff.caseload.Factor.ENVIRONMENT;
import static org.caseload.staff.caseload.Factor.SERVICE;
import static org.caseload.staff.caseload.Factor.SUPPORT_STAFF;
import static org.caseload.staff.caseload.Factor.URGENCY;

import java.util.List;
import java.util.UUID;

/** The part of individual-changed.v1 that distances and loads need; other fields may come and go. */
record IndividualChanged(
        UUID individualId,
        String agencyNumber,
        String status,
        int algo,
        UUID caseManagerId,
        String zip,
        Double latitude,
        Double longitude,
        Integer annualMonth,
        List<Integer> quarterlyMonths,
        LoadFactors loadFactors) {

    record LoadFactors(
            String urgency,
            String complexity,
            String environment,
            String service,
            String supportStaff,
            String documentation) {

        private static final LoadFactors NONE = new LoadFactors(null, null, null, null, null, null);
    }

    void applyTo(Individual copy, long sequence) {
        copy.id = individualId;
        copy.agencyNumber = agencyNumber;
        copy.status = status;
        copy.caseManagerId = caseManagerId;
        copy.zip = zip;
        copy.latitude = latitude;
        copy.longitude = longitude;
        copy.annualMonth = annualMonth;
        copy.quarterlyMonths = quarterlyMonths == null
                ? new int[0]
                : quarterlyMonths.stream().mapToInt(month -> month).toArray();
        copy.sequence = sequence;
        weigh(copy, loadFactors == null ? LoadFactors.NONE : loadFactors);
    }

    private void weigh(Individual copy, LoadFactors factors) {
        copy.algo = algo;
        copy.urgency = URGENCY.levelOf(factors.urgency);
        copy.complexity = COMPLEXITY.levelOf(factors.complexity);
        copy.environment = ENVIRONMENT.levelOf(factors.environment);
        copy.service = SERVICE.levelOf(factors.service);
        copy.supportStaff = SUPPORT_STAFF.levelOf(factors.supportStaff);
        copy.documentation = DOCUMENTATION.levelOf(factors.documentation);
    }
}
