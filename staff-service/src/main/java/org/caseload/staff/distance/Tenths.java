package org.caseload.staff.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Miles as they are recorded, shown and compared: to a tenth, so that what is shown explains what was decided. */
public final class Tenths {

    private Tenths() {}

    public static BigDecimal of(double miles) {
        return BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP);
    }
}
