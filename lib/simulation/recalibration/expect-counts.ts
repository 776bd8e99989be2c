import { weighJoint } from '@/lib/engine/posterior/joint-law';
import type { Tally } from '@/lib/engine/posterior/tally';

/** Where one person stands in one stage: the law of θ on the lattice of θ, and of θ + β on the lattice of the sum. */
export type StageLaw = { theta: Float64Array; sum: Float64Array };

const negligible = 1e-9;

/**
 * The E step of one person (Bock & Aitkin 1981), stage by stage: p(θ, β | answers) = Σ_g p(β, g | answers)·p(θ | g)·
 * Self(θ + β)·Check(θ) / ∫ the same dθ.
 */
export function locatePerson(tally: Tally): StageLaw[] {
  const joint = weighJoint(tally);
  return tally.stages.map((_, stage) => locateInStage(tally, joint, stage));
}

function locateInStage({ lattice, stages }: Tally, joint: Float64Array, stage: number): StageLaw {
  const { theta, beta, g, kernel } = lattice;
  const law = {
    theta: new Float64Array(theta.length),
    sum: new Float64Array(theta.length + beta.length - 1),
  };
  const tally = stages[stage];
  if (!tally) return law;
  const { self, check, integral } = tally;
  for (let j = 0; j < beta.length; j++) {
    const row = joint.subarray(j * g.length, (j + 1) * g.length);
    const heaviest = row.reduce((best, weight, k) => (weight > (row[best] ?? 0) ? k : best), 0);
    if ((row[heaviest] ?? 0) < negligible) continue;
    const reference = integral.logMass[j * g.length + heaviest] ?? 0;
    const prior = mixKernel(
      row,
      integral.logMass.subarray(j * g.length, (j + 1) * g.length),
      reference,
      kernel,
      theta.length,
    );
    for (let i = 0; i < theta.length; i++) {
      const share = (prior[i] ?? 0) * Math.exp((self[i + j] ?? 0) + (check[i] ?? 0) - reference);
      law.theta[i] = (law.theta[i] ?? 0) + share;
      law.sum[i + j] = (law.sum[i + j] ?? 0) + share;
    }
  }
  return law;
}

/** Σ_g weight·p(θ | g) / mass over one row of β, masses relative to the reference. */
function mixKernel(
  weights: Float64Array,
  logMass: Float64Array,
  reference: number,
  kernel: Float64Array,
  width: number,
): Float64Array {
  const mixed = new Float64Array(width);
  weights.forEach((weight, k) => {
    if (weight < negligible) return;
    const factor = weight * Math.exp(reference - (logMass[k] ?? 0));
    for (let i = 0; i < width; i++) mixed[i] = (mixed[i] ?? 0) + factor * (kernel[k * width + i] ?? 0);
  });
  return mixed;
}
