/** The base of every module: idempotency, rate limits, problems. */
@NullMarked
package fr.ent.core.platform;

import org.jspecify.annotations.NullMarked;
